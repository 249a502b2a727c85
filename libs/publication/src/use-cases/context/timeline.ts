import { eventWords, type Wording } from '@habeas/context';
import { isEdtf } from '@habeas/kernel';
import type { TimelineEvent } from '../../persistence/published-context.repository.js';
import { contentOf } from './custody.js';
import type { PublishedRecord } from './published-record.js';
import { type Days, daysOfDate, daysOfTime, span } from './record-days.js';

/** What a record puts on the timelines of the places that it touches. */
export function timelineOf(published: PublishedRecord): TimelineEvent[] {
  const events = published.record.kind === 'legal_order' ? eventsOfOrder(published) : [eventOfRecord(published)];
  return published.reach.facilities.flatMap((facility) =>
    events.map((event) => ({ facility_slug: facility, ...event })),
  );
}

type Event = Omit<TimelineEvent, 'facility_slug'>;

function eventOfRecord(published: PublishedRecord): Event {
  const { record, title, days, custody } = published;
  const people = contentOf(record, 'transfer')?.people;
  const detail = {
    claimant: record.claimant,
    ...(people ? { people, answers: custody.map(({ order, answer }) => ({ order, answer })) } : {}),
  };
  return toEvent(published, record.kind, title, days, detail);
}

/** Each event of the order, and the stretches in which it was in force, to be drawn behind what it touches. */
function eventsOfOrder(published: PublishedRecord): Event[] {
  const { title, spans, days, custody, record } = published;
  const events = contentOf(record, 'legal_order')?.events ?? [];
  const answers = custody.map(({ transfer, answer }) => ({ transfer, answer }));
  return [
    toEvent(published, 'order_span', title, days, { claimant: record.claimant, spans, answers }),
    ...events.map(({ kind, times, note }) => {
      const words = eventWords[kind];
      const said = { en: `${title.en}: ${words.en}`, es: `${title.es}: ${words.es}` };
      return toEvent(published, 'order_event', said, span(times.map(daysOfTime)), { event: kind, times, note });
    }),
  ];
}

/** What has no date of its own is put where its sources were published, and says so. */
function toEvent(
  { record }: PublishedRecord,
  kind: string,
  title: Wording,
  own: Days | null,
  detail: Readonly<Record<string, unknown>>,
): Event {
  const days = own ?? span(record.restsOn.flatMap(({ published }) => publicationDays(published)));
  return {
    event_from: own?.text.split('/')[0] ?? null,
    event_to: own?.text.split('/').at(-1) ?? null,
    sort_from: days?.from ?? days?.to ?? null,
    sort_to: days?.to ?? null,
    kind,
    record_kind: record.kind,
    record_slug: record.slug,
    title_en: title.en,
    title_es: title.es,
    detail: { ...detail, datedBy: own ? 'record' : days ? 'source' : null },
  };
}

/** When a source was published is free text in the registry. */
function publicationDays(published: string | null): Days[] {
  if (published === null || !isEdtf(published)) return [];
  return [daysOfDate(published)].filter((days) => days !== null);
}
