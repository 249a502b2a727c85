import {
  claimedPoints,
  type ClaimedTime,
  type ConfirmedRecord,
  type RecordContents,
  type RecordKind,
} from '@habeas/context';
import type { FactReading, FactText } from '../../domain/fact-texts.js';

/** A text and the field that a finding in it names; null is no text. */
type Texts = readonly (readonly [field: string, text: string | null])[];

/** What a kind says: sentences, names of groups and things, and who says or orders it by office. */
interface TextsOfKind {
  readonly dated_text?: Texts;
  readonly name?: Texts;
  readonly attribution?: Texts;
}

type KindTexts = { readonly [K in RecordKind]: (content: RecordContents[K]) => TextsOfKind };

const textsIn: KindTexts = {
  transfer: ({ legs, people, detentionTerm, treatment }) => {
    const times = textsOfTimes(claimedPoints(legs.map((leg) => leg.times)).flatMap(({ claims }) => claims));
    return {
      dated_text: [
        ...times.words,
        ...each('people.note', people, ({ note }) => note),
        ...each('treatment', treatment, ({ text }) => text),
      ],
      name: [
        ...each('people.group', people, ({ group }) => group),
        ...each('legs.carrier', legs, ({ carrier }) => carrier),
        ...each('legs.flight', legs, ({ flight }) => flight),
      ],
      attribution: [
        ...times.claimants,
        ...each('people.claimant', people, ({ claimant }) => claimant),
        ...each('treatment.claimant', treatment, ({ claimant }) => claimant),
        ['detentionTerm.claimant', detentionTerm?.claimant ?? null],
      ],
    };
  },
  legal_order: ({ court, judge, caseName, docket, statute, scope, effect, events, documents }) => {
    const times = textsOfTimes(events.flatMap((event) => event.times));
    return {
      dated_text: [
        ['scope', scope],
        ['effect', effect],
        ...times.words,
        ...each('events.note', events, ({ note }) => note),
        ...each('documents.title', documents, ({ title }) => title),
      ],
      attribution: [
        ['court', court],
        ['judge', judge],
        ['caseName', caseName],
        ['docket', docket],
        ['statute', statute],
        ...times.claimants,
      ],
    };
  },
  statement: ({ speaker, office, place, medium, summary }) => ({
    dated_text: [['summary', summary]],
    name: [['place', place]],
    attribution: [
      ['speaker', speaker],
      ['office', office],
      ['medium', medium],
    ],
  }),
  agreement: ({ terms, payments }) => ({
    dated_text: [['terms', terms], ...each('payments.note', payments, ({ note }) => note)],
    attribution: each('payments.claimant', payments, ({ claimant }) => claimant),
  }),
  media_item: ({ publishedBy, shows }) => ({
    dated_text: [['shows', shows]],
    attribution: [['publishedBy', publishedBy]],
  }),
  designation: ({ by, groups, designatedAs, note }) => ({
    dated_text: [['note', note]],
    name: [['designatedAs', designatedAs], ...each('groups', groups, (group) => group)],
    attribution: [['by', by]],
  }),
  statistic: ({ series, unit, population, method }) => ({
    dated_text: [['method', method]],
    name: [
      ['series', series],
      ['unit', unit],
      ['population', population],
    ],
  }),
};

/**
 * Every text of a record that the public reads. Its events are public, so a day in a sentence tells nothing more; whoever
 * speaks, claims or judges is named on purpose.
 */
export function textsOfRecord(record: ConfirmedRecord): FactText[] {
  const { kind, content, claimant, relations, restsOn } = record;
  const { dated_text = [], name = [], attribution = [] } = textsOf(kind, content);
  return [
    ...present('dated_text', [
      ...dated_text,
      ...each('relations.note', relations, ({ note }) => note),
      ...each('sources.title', restsOn, ({ title }) => title),
    ]),
    ...present('name', name),
    ...present('attribution', [
      ...attribution,
      ['claimant', claimant],
      ...each('sources.publisher', restsOn, ({ publisher }) => publisher),
    ]),
  ];
}

function textsOf<K extends RecordKind>(kind: K, content: RecordContents[K]): TextsOfKind {
  return textsIn[kind](content);
}

function textsOfTimes(times: readonly ClaimedTime[]): { readonly words: Texts; readonly claimants: Texts } {
  return {
    words: each('times.words', times, ({ words }) => words),
    claimants: each('times.claimant', times, ({ claimant }) => claimant),
  };
}

function each<T>(field: string, items: readonly T[], text: (item: T) => string | null): Texts {
  return items.map((item) => [field, text(item)] as const);
}

function present(reading: FactReading, texts: Texts): FactText[] {
  return texts.flatMap(([field, text]) => (text === null ? [] : [{ field, text, reading }]));
}
