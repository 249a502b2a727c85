import type { Fields } from './fields.js';
import { readAgreement, readDesignation, readMediaItem, readStatement, readStatistic } from './flat-records.js';
import { readLegalOrder, sourcesOfOrder } from './legal-order.js';
import type { RecordContents, RecordDraft, RecordKind } from './record.js';
import { needsId, recordSlug, slugForm } from './record-slug.js';
import { type PlaceTie, type Relation, relationKinds } from './ties.js';
import { placesOfTransfer, readTransfer, sourcesOfTransfer } from './transfer.js';

/** What a record takes from the file it stands in where it does not say so itself. */
export interface RecordDefaults {
  readonly claimant: string | null;
  readonly sources: readonly string[];
}

/** How the content of a kind is read, and which places and sources it names by itself. */
interface KindOfRecord<K extends RecordKind> {
  readonly read: (fields: Fields, claimant: string) => RecordContents[K];
  readonly places?: (content: RecordContents[K]) => readonly PlaceTie[];
  readonly sources?: (content: RecordContents[K]) => readonly string[];
}

const kinds: { readonly [K in RecordKind]: KindOfRecord<K> } = {
  transfer: { read: readTransfer, places: placesOfTransfer, sources: sourcesOfTransfer },
  legal_order: { read: readLegalOrder, sources: sourcesOfOrder },
  statement: { read: readStatement },
  agreement: { read: readAgreement },
  media_item: { read: readMediaItem },
  designation: { read: readDesignation },
  statistic: { read: readStatistic },
};

/** Reads one record of a kind. What is wrong with it is collected in the fields. */
export function readRecord<K extends RecordKind>(kind: K, fields: Fields, defaults: RecordDefaults): RecordDraft<K> {
  const faultsBefore = fields.faults.length;
  const id = fields.coded('id', slugForm);
  const claimant = fields.optionalText('claimant') ?? defaults.claimant ?? '';
  if (claimant === '') fields.refuse('claimant', 'required');
  const relations = readRelations(kind, fields);
  const facility = fields.coded('facility', slugForm);
  const { read, places, sources: sourcesIn } = kinds[kind];
  const content = read(fields, claimant);
  const slug = id ?? recordSlug(kind, content, { claimant, relations });
  // what a short name is made from may be what is missing: then that is asked for, and no name
  if (slug === null && (needsId(kind) || fields.faults.length === faultsBefore)) fields.refuse('id', 'required');
  const own = fields.texts('sources');
  return {
    kind,
    slug: slug ?? '',
    claimant,
    content,
    relations,
    places: [...(places?.(content) ?? []), ...(facility ? [{ role: 'about' as const, facility }] : [])],
    sources: [...new Set([...(own.length > 0 ? own : defaults.sources), ...(sourcesIn?.(content) ?? [])])],
  };
}

function readRelations(kind: RecordKind, fields: Fields): Relation[] {
  const about = fields.coded('about', slugForm);
  const touched =
    kind === 'legal_order'
      ? fields.list('transfers', (transfer) => ({
          kind: 'about' as const,
          record: transfer.text('id'),
          note: transfer.optionalText('reported', 2000),
        }))
      : [];
  return [
    ...(about === null ? [] : [{ kind: 'about' as const, record: about, note: null }]),
    ...touched,
    ...fields.list('relations', (relation) => ({
      kind: relation.oneOf('kind', relationKinds),
      record: relation.coded('record', slugForm) ?? '',
      note: relation.optionalText('note', 2000),
    })),
  ];
}
