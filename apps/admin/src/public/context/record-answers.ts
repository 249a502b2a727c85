import type { ResearchComponents } from '@habeas/api-client';

type Schemas = ResearchComponents['schemas'];

/** When somebody says that something was, as clocks and calendars of the place show it, with all that it can mean. */
export type ClaimedTime = Schemas['ClaimedTimeResponse'];

export const legMoments = ['departed', 'left_airspace', 'landed', 'custody_handed_over', 'arrived'] as const;
export type LegMoment = (typeof legMoments)[number];

export type LegEnd = Schemas['LegEndResponse'];
export type Leg = Schemas['LegResponse'];
export type PeopleCount = Schemas['PeopleCountResponse'];
export type OrderEvent = Schemas['OrderEventResponse'];
export type TransferContent = Schemas['TransferContentResponse'];
export type OrderContent = Schemas['OrderContentResponse'];
export type AgreementContent = Schemas['AgreementContentResponse'];
export type NamedRecord = Schemas['NamedRecordResponse'];
export type Custody = Schemas['CustodyResponse'];
export type RecordSource = Schemas['RecordSourceResponse'];
export type RecordRelation = Schemas['RecordRelationResponse'];

/** A record with all that is told of it. */
export type RecordDetail<Content> = Omit<Schemas['RecordResponse'], 'content'> & { readonly content: Content };
export type RecordItem<Content> = Omit<Schemas['RecordItemResponse'], 'content'> & { readonly content: Content };

interface ContentOfKind {
  readonly transfer: TransferContent;
  readonly legal_order: OrderContent;
  readonly statement: Schemas['StatementContentResponse'];
  readonly agreement: AgreementContent;
  readonly media_item: Schemas['MediaContentResponse'];
  readonly designation: Schemas['DesignationContentResponse'];
  readonly statistic: Schemas['StatisticContentResponse'];
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
