import {
  type ConfirmedRecord,
  disputedCounts,
  type OrderSpan,
  recordTitle,
  type RecordSource,
  spansOfOrder,
  type Wording,
} from '@habeas/context';
import type { PublicPlace } from '../../persistence/published-context.repository.js';
import { contentOf, custodyOf, type PublishedCustody } from './custody.js';
import { type PublicPlaces, type Reach, reachOf } from './reach.js';
import { type Days, daysOfRecord } from './record-days.js';
import { toldEvents, toldLegTimes } from './told-times.js';

/** A stretch in which an order's force is the same; null is open. */
export interface PublishedSpan {
  readonly from: string | null;
  readonly to: string | null;
  readonly force: OrderSpan['force'];
}

/** A record as it is named by others. */
export interface NamedRecord {
  readonly slug: string;
  readonly kind: string;
  readonly title: Wording;
}

/** All that the public is told of one record. */
export interface PublishedRecord {
  readonly recordId: string;
  readonly record: ConfirmedRecord;
  readonly title: Wording;
  readonly days: Days | null;
  readonly reach: Reach;
  readonly custody: readonly PublishedCustody[];
  readonly spans: readonly PublishedSpan[];
  readonly item: Readonly<Record<string, unknown>>;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Makes the public answers of all confirmed records: what is not among them is named by none. */
export function publishedRecords(confirmed: readonly ConfirmedRecord[], places: PublicPlaces): PublishedRecord[] {
  const records = new Map(confirmed.map((record) => [record.slug, record]));
  const reaches = reachOf(records, places);
  const named = new Map(
    confirmed.map((record) => [
      record.slug,
      { slug: record.slug, kind: record.kind, title: recordTitle(record, (slug) => places.get(slug)?.name) },
    ]),
  );
  const custody = custodyOf(records);
  return confirmed.map((record) => {
    const { slug } = record;
    const reach = reaches.get(slug) ?? { facilities: [], countries: [] };
    const pairs = custody.filter(({ transfer, order }) => transfer === slug || order === slug);
    return publish(record, { reach, pairs, named, places, relations: relationsOf(record, confirmed, named) });
  });
}

interface Surroundings {
  readonly reach: Reach;
  readonly pairs: readonly PublishedCustody[];
  readonly named: ReadonlyMap<string, NamedRecord>;
  readonly places: PublicPlaces;
  readonly relations: readonly object[];
}

function publish(record: ConfirmedRecord, { reach, pairs, named, places, relations }: Surroundings): PublishedRecord {
  const { slug, kind, claimant } = record;
  const title = named.get(slug)?.title ?? { en: slug, es: slug };
  const days = daysOfRecord(record);
  const people = contentOf(record, 'transfer')?.people ?? [];
  const spans = spansOf(record);
  const item = {
    slug,
    kind,
    title,
    claimant,
    language: languageOf(record.restsOn),
    happened: days,
    countries: reach.countries,
    facilities: reach.facilities.flatMap((place) => places.get(place) ?? []).map(toPlace),
    content: publicContent(record, places),
    disputed: disputedCounts(people),
    answers: pairs.map(({ transfer, order, answer }) => ({ transfer, order, answer })),
  };
  const detail = {
    ...item,
    spans,
    custody: pairs.map(({ transfer, order, answer, steps, words }) => ({
      transfer: named.get(transfer),
      order: named.get(order),
      answer,
      words: words.answer,
      steps: steps.map((step, at) => ({ ...step, words: words.steps[at] })),
    })),
    relations,
    sources: record.restsOn.map(toSource),
  };
  return { recordId: record.id, record, title, days, reach, custody: pairs, spans, item, detail };
}

function spansOf(record: ConfirmedRecord): PublishedSpan[] {
  const order = contentOf(record, 'legal_order');
  return (order ? (spansOfOrder(order.events) ?? []) : []).map(({ earliest, latest, force }) => ({
    from: earliest === -Infinity ? null : new Date(earliest).toISOString(),
    to: latest === Infinity ? null : new Date(latest).toISOString(),
    force,
  }));
}

/** Ties from this record, and those of others to it. */
function relationsOf(
  { slug, relations }: ConfirmedRecord,
  all: readonly ConfirmedRecord[],
  named: ReadonlyMap<string, NamedRecord>,
): object[] {
  const own = relations.flatMap(({ kind, record, note }) => {
    const other = named.get(record);
    return other ? [{ kind, direction: 'to', record: other, note }] : [];
  });
  const others = all.flatMap((record) =>
    record.relations
      .filter((relation) => relation.record === slug)
      .map(({ kind, note }) => ({ kind, direction: 'from', record: named.get(record.slug), note })),
  );
  return [...own, ...others];
}

/** The content without places that are not public, and with what each claimed time can mean. */
function publicContent({ content }: ConfirmedRecord, places: PublicPlaces): object {
  if ('events' in content) return { ...content, events: toldEvents(content.events) };
  if (!('legs' in content)) return content;
  const end = ({ country, facility }: { country: string | null; facility: string | null }) => {
    const place = facility === null ? undefined : places.get(facility);
    return { country: country ?? place?.country ?? null, facility: place ? toPlace(place) : null };
  };
  const legs = content.legs.map((leg) => ({
    ...leg,
    from: end(leg.from),
    to: end(leg.to),
    times: toldLegTimes(leg.times),
  }));
  return { ...content, legs };
}

function toPlace({ slug, name, country }: PublicPlace) {
  return { slug, name, country };
}

/** The language of the record's free text: that of its sources where they share one. */
function languageOf(sources: readonly RecordSource[]): string | null {
  const languages = new Set(sources.map(({ language }) => language));
  return languages.size === 1 ? ([...languages][0] ?? null) : null;
}

function toSource({ id, title, publisher, url, published, retrievedAt, sha256, language }: RecordSource) {
  return { id, title, publisher, url, published, retrievedAt: retrievedAt?.toISOString() ?? null, sha256, language };
}
