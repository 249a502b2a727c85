import { Flag, JsonObject, OneOf, PageQuery, Text } from '@habeas/platform/http';
import { type VettingState, vettingStates } from '@habeas/kernel';
import { type RecordKind, recordKinds } from '../../domain/records/record.js';
import { sourceForm } from '../../domain/records/read-context-file.js';
import { slugForm } from '../../domain/records/record-slug.js';

const largestRecord = 200_000;
const largestSource = 10_000;
const recordSays = 'The record as it would stand in a file of records: docs/imports.md tells the fields of each kind.';

export class RecordParams {
  @Text({ max: 120, pattern: slugForm, example: 'us-sv-2025-03-15' })
  slug!: string;
}

export class SourceParams {
  @Text({ max: 120, pattern: sourceForm, description: 'How records name the source', example: 'news-2025-03' })
  id!: string;
}

export class KindParams {
  @OneOf(recordKinds, { example: 'statement' })
  kind!: RecordKind;
}

export class ListRecordsRequest extends PageQuery {
  @OneOf(recordKinds, { optional: true, example: 'transfer' })
  kind?: RecordKind;

  @OneOf(vettingStates, { optional: true, description: '`proposed` is what waits for a second person.' })
  state?: VettingState;

  @Text({ max: 120, pattern: slugForm, optional: true, description: 'Slug of a place', example: 'cecot' })
  facility?: string;

  @Text({ max: 120, optional: true, description: 'Part of a slug or of who says so', example: 'transfer' })
  q?: string;
}

const sourceSays = 'A source that the record rests on and that is not kept yet; one with its id stays as it is.';

export class ListSourcesRequest {
  @Text({ max: 200, description: 'Part of a title, a publisher or a short name', example: 'news' })
  q!: string;
}

export class ProposeRecordRequest {
  @OneOf(recordKinds, { example: 'statement' })
  kind!: RecordKind;

  @JsonObject({
    maxBytes: largestRecord,
    description: recordSays,
    example: {
      id: 'minister-denies-2025-03-20',
      claimant: 'Demonstration Gazette',
      sources: ['demo'],
      speaker: 'Demonstration Minister',
      kind: 'denies',
      date: '2025-03-20',
      summary: 'said that nobody was moved',
    },
  })
  record!: Record<string, unknown>;

  @JsonObject({
    maxBytes: largestSource,
    optional: true,
    description: sourceSays,
    example: { id: 'demo', title: 'Demo' },
  })
  newSource?: Record<string, unknown>;
}

export class ChangeRecordRequest {
  @JsonObject({ maxBytes: largestRecord, description: `${recordSays} Its \`id\` stays.` })
  record!: Record<string, unknown>;

  @JsonObject({ maxBytes: largestSource, optional: true, description: sourceSays })
  newSource?: Record<string, unknown>;
}

export class ImportContextQuery {
  @Flag({ optional: true, description: 'Say what would happen and write nothing' })
  dryRun?: boolean;

  @Flag({ optional: true, description: 'Take the records without a fault although others have one' })
  leaveOutFaulty?: boolean;
}
