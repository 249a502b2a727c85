import type { RecordContents, RecordDraft, RecordKind } from '../records/record.js';
import type { LegEnd } from '../records/transfer.js';
import { claimedPoints } from '../transfer-legs.js';
import { countryName } from './country-name.js';
import { seriesName } from './series-name.js';
import { dateInWords } from './time-words.js';
import { mediaWords, statementWords, unitWords } from './vocabulary.js';
import { inBoth, type Language, type Wording } from './wording.js';

/** The name of a place by its slug; undefined for one that is not to be named. */
export type PlaceNames = (slug: string) => string | undefined;

type Titles = {
  readonly [K in RecordKind]: (content: RecordContents[K], language: Language, names: PlaceNames) => string;
};

const titles: Titles = {
  transfer: ({ legs }, language, names) => {
    const unknown = { en: 'unknown place', es: 'lugar desconocido' }[language];
    const from = endInWords(legs[0]?.from, language, names) ?? unknown;
    const to = endInWords(legs.at(-1)?.to, language, names) ?? unknown;
    const when = claimedPoints(legs.map(({ times }) => times))
      .at(-1)
      ?.claims[0]?.local.split('T')[0];
    const title = { en: `Transfer from ${from} to ${to}`, es: `Traslado de ${from} a ${to}` }[language];
    return withDate(title, when, language);
  },
  legal_order: ({ court, caseName, events }, language) => {
    const title = { en: `Order of ${court}`, es: `Orden de ${court}` }[language];
    const when = events[0]?.times[0]?.local.split('T')[0];
    return withDate(caseName === null ? title : `${title} (${caseName})`, when, language);
  },
  statement: ({ speaker, kind, date }, language) =>
    withDate(`${speaker}: ${statementWords[kind][language]}`, date, language),
  agreement: ({ parties, reported }, language) => {
    const states = parties.map((party) => countryName(party, language)).join(', ');
    return withDate({ en: `Agreement: ${states}`, es: `Acuerdo: ${states}` }[language], reported, language);
  },
  media_item: ({ kind, publishedBy, captured }, language) =>
    withDate(`${mediaWords[kind][language]} (${publishedBy})`, captured, language),
  designation: ({ by, groups, date }, language) =>
    withDate(
      { en: `Designation of ${groups.join(', ')} by ${by}`, es: `Designación de ${groups.join(', ')} por ${by}` }[
        language
      ],
      date,
      language,
    ),
  statistic: ({ series, period, unit, value }, language) =>
    withDate(
      `${seriesName(series)}: ${new Intl.NumberFormat(language).format(value)} ${unitWords[unit]?.[language] ?? unit}`,
      period,
      language,
    ),
};

/** A record's title, made from what it says: names and terms of claimants stay in their own words. */
export function recordTitle(draft: Pick<RecordDraft, 'kind' | 'content'>, names: PlaceNames): Wording {
  return inBoth((language) => titleIn(draft.kind, draft.content, language, names));
}

function titleIn<K extends RecordKind>(kind: K, content: RecordContents[K], language: Language, names: PlaceNames) {
  return titles[kind](content, language, names);
}

function endInWords(end: LegEnd | undefined, language: Language, names: PlaceNames): string | undefined {
  const place = end?.facility == null ? undefined : names(end.facility);
  return place ?? (end?.country == null ? undefined : countryName(end.country, language));
}

function withDate(title: string, date: string | null | undefined, language: Language): string {
  return date == null ? title : `${title}, ${dateInWords(date, language)}`;
}
