import type { Labels } from '../../i18n/use-language.js';
import type { Range } from './journey-marks.js';

/** When somebody says that something was, as clocks and calendars of the place show it, with all that it can mean. */
export interface ClaimedTime extends Range {
  readonly local: string;
  readonly zone: string | null;
  readonly precision: string;
  readonly words: string | null;
  readonly claimant: string;
  /** Id of its own source; null where it is that of the record. */
  readonly source: string | null;
}

export const legMoments = ['departed', 'left_airspace', 'landed', 'custody_handed_over', 'arrived'] as const;
export type LegMoment = (typeof legMoments)[number];

export interface PlaceName {
  readonly slug: string;
  readonly name: string;
  readonly country: string;
}

export interface LegEnd {
  readonly country: string | null;
  readonly facility: PlaceName | null;
}

export interface Leg {
  readonly from: LegEnd;
  readonly to: LegEnd;
  readonly mode: string | null;
  readonly carrier: string | null;
  readonly flight: string | null;
  readonly times: Readonly<Partial<Record<LegMoment, readonly ClaimedTime[]>>>;
}

export interface PeopleCount {
  readonly group: string;
  readonly nationality: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly claimant: string;
  readonly note: string | null;
  readonly comparedAs: string | null;
  /** Id of its own source; null where it is that of the record. */
  readonly source: string | null;
}

export interface TransferContent {
  readonly legs: readonly Leg[];
  readonly people: readonly PeopleCount[];
  readonly detentionTerm: {
    readonly minimum: string | null;
    readonly maximum: string | null;
    readonly extendable: boolean | null;
    readonly claimant: string;
  } | null;
  readonly treatment: readonly {
    readonly text: string;
    readonly categories: readonly string[];
    readonly claimant: string;
  }[];
}

export interface OrderEvent {
  readonly kind: string;
  readonly times: readonly ClaimedTime[];
  readonly note: string | null;
}

export interface OrderContent {
  readonly court: string;
  readonly judge: string | null;
  readonly caseName: string | null;
  readonly docket: string | null;
  readonly statute: string | null;
  readonly scope: string | null;
  readonly effect: string;
  readonly events: readonly OrderEvent[];
}

export interface StatementContent {
  readonly speaker: string;
  readonly office: string | null;
  readonly kind: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly medium: string | null;
  readonly summary: string;
}

export interface AgreementContent {
  readonly parties: readonly string[];
  readonly reported: string | null;
  readonly terms: string;
  readonly payments: readonly {
    readonly amount: number | null;
    readonly currency: string;
    readonly note: string | null;
    readonly claimant: string;
  }[];
}

export interface MediaContent {
  readonly kind: 'video' | 'image' | 'audio' | 'document';
  readonly publishedBy: string;
  readonly shows: string;
  readonly captured: string | null;
}

export interface DesignationContent {
  readonly by: string;
  readonly date: string | null;
  readonly groups: readonly string[];
  readonly designatedAs: string;
  readonly note: string | null;
}

export interface StatisticContent {
  readonly series: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly population: string | null;
  readonly method: string | null;
}

interface ContentOfKind {
  readonly transfer: TransferContent;
  readonly legal_order: OrderContent;
  readonly statement: StatementContent;
  readonly agreement: AgreementContent;
  readonly media_item: MediaContent;
  readonly designation: DesignationContent;
  readonly statistic: StatisticContent;
}

/** A record whose kind tells what its content is. */
export type RecordOfKind<Record> = {
  [K in keyof ContentOfKind]: Omit<Record, 'kind' | 'content'> & {
    readonly kind: K;
    readonly content: ContentOfKind[K];
  };
}[keyof ContentOfKind];

export type AnyRecordItem = RecordOfKind<RecordItem<unknown>>;
export type AnyRecordDetail = RecordOfKind<RecordDetail<unknown>>;

export interface NamedRecord {
  readonly slug: string;
  readonly kind: string;
  readonly title: Labels;
}

export interface Custody {
  readonly transfer: NamedRecord;
  readonly order: NamedRecord;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly words: Labels;
  readonly steps: readonly { readonly code: string; readonly words: Labels }[];
}

export interface RecordSource {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly retrievedAt: string | null;
  readonly sha256: string | null;
}

export interface RecordRelation {
  readonly kind: 'about' | 'answers' | 'contradicts' | 'background';
  readonly direction: 'to' | 'from';
  readonly record: NamedRecord;
  readonly note: string | null;
}

export interface RecordItem<Content> extends NamedRecord {
  readonly claimant: string;
  /** The language of its free text, where its sources share one. */
  readonly language: string | null;
  readonly happened: { readonly text: string; readonly from: string | null; readonly to: string | null } | null;
  readonly countries: readonly string[];
  readonly facilities: readonly PlaceName[];
  readonly publishedAt: string;
  readonly hash: string;
  readonly content: Content;
  readonly disputed: readonly { readonly comparedAs: string; readonly counts: readonly number[] }[];
}

/** A record with all that is told of it. */
export interface RecordDetail<Content> extends RecordItem<Content> {
  readonly spans: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly force: 'in_force' | 'possibly_in_force' | 'not_in_force';
  }[];
  readonly custody: readonly Custody[];
  readonly relations: readonly RecordRelation[];
  readonly sources: readonly RecordSource[];
}
