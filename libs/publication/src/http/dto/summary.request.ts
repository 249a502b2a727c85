import { EdtfText, Flag, Id, NestedObject, OneOf, PageQuery, Text, TextList, Whole } from '@habeas/platform/http';
import { ArrayMinSize, ArrayUnique } from 'class-validator';
import { type RetractionReason, retractionReasons } from '../../domain/summary.js';
import { type SummaryState, summaryStates } from '../../domain/summary-states.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const categoryCode = /^[A-Z]{3}(\.[A-Z]{1,6})*$/;

export class TitleRequest {
  @Text({ max: 200, optional: true, nullable: true, description: 'English', example: 'Water withheld for days' })
  en?: string | null;

  @Text({ max: 200, optional: true, nullable: true, description: 'Spanish', example: 'Agua negada durante días' })
  es?: string | null;
}

export class BodyRequest {
  @Text({
    max: 10_000,
    optional: true,
    nullable: true,
    description: 'English; marks such as [HB-7Q4K-2M9X] at the end of a sentence name the reports it rests on',
    example: 'Detainees said that water was withheld.',
  })
  en?: string | null;

  @Text({
    max: 10_000,
    optional: true,
    nullable: true,
    description: 'Spanish',
    example: 'Detenidos dijeron que se les negó el agua.',
  })
  es?: string | null;
}

export class SummaryAffectedRequest {
  @Whole({ min: 0, max: 1_000_000, optional: true, nullable: true, example: 10 })
  low?: number | null;

  @Whole({ min: 0, max: 1_000_000, optional: true, nullable: true, example: 14 })
  best?: number | null;

  @Whole({ min: 0, max: 1_000_000, optional: true, nullable: true, example: 20 })
  high?: number | null;
}

export class DraftSummaryRequest {
  @Id({ example: '0190a6e2-0000-7000-8000-000000000001' })
  facilityId!: string;

  @TextList({
    maxItems: 50,
    max: 36,
    pattern: uuid,
    description: 'Accepted reports',
    example: ['0190a6e2-0000-7000-8000-000000000002'],
  })
  @ArrayMinSize(1)
  @ArrayUnique()
  reportIds!: string[];

  @NestedObject(() => TitleRequest)
  title!: TitleRequest;

  @NestedObject(() => BodyRequest)
  body!: BodyRequest;

  @TextList({
    maxItems: 10,
    max: 20,
    pattern: categoryCode,
    description: 'Leaves of the taxonomy',
    example: ['MAT.WAT'],
  })
  @ArrayMinSize(1)
  @ArrayUnique()
  categories!: string[];

  @EdtfText({ description: 'EDTF, no finer than the month', example: '2025-03' })
  period!: string;

  @Whole({
    min: 0,
    max: 5,
    optional: true,
    nullable: true,
    description: 'Absent: the lowest of the cited reports',
    example: 2,
  })
  proof?: number | null;

  @NestedObject(() => SummaryAffectedRequest, {
    optional: true,
    nullable: true,
    description: 'Absent: what the cited reports tell; no number may lie outside what they tell together',
  })
  affected?: SummaryAffectedRequest | null;

  @Text({
    max: 10,
    pattern: day,
    optional: true,
    nullable: true,
    description: 'First day, in UTC, on which it may be published',
    example: '2026-12-31',
  })
  embargoUntil?: string | null;
}

export class EditSummaryRequest {
  @Id({ optional: true })
  facilityId?: string;

  @TextList({ maxItems: 50, max: 36, pattern: uuid, optional: true, description: 'Accepted reports' })
  @ArrayMinSize(1)
  @ArrayUnique()
  reportIds?: string[];

  @NestedObject(() => TitleRequest, { optional: true })
  title?: TitleRequest;

  @NestedObject(() => BodyRequest, { optional: true })
  body?: BodyRequest;

  @TextList({ maxItems: 10, max: 20, pattern: categoryCode, optional: true, description: 'Leaves of the taxonomy' })
  @ArrayMinSize(1)
  @ArrayUnique()
  categories?: string[];

  @EdtfText({ optional: true, description: 'EDTF, no finer than the month' })
  period?: string;

  @Whole({ min: 0, max: 5, optional: true, nullable: true })
  proof?: number | null;

  @NestedObject(() => SummaryAffectedRequest, { optional: true, nullable: true })
  affected?: SummaryAffectedRequest | null;

  @Text({
    max: 10,
    pattern: day,
    optional: true,
    nullable: true,
    description: 'First day, in UTC, on which it may be published',
    example: '2026-12-31',
  })
  embargoUntil?: string | null;
}

export class ReturnSummaryRequest {
  @Text({ max: 2_000, description: 'What has to change', example: 'Say how many people were affected.' })
  reason!: string;
}

export class RetractSummaryRequest {
  @OneOf(retractionReasons, { description: 'Class of the reason; it is published', example: 'risk' })
  reason!: RetractionReason;

  @Text({
    max: 2_000,
    optional: true,
    nullable: true,
    description: 'For the house; never published',
    example: 'A person may be recognised.',
  })
  note?: string | null;
}

export class SummaryIdParam {
  @Id({ example: '0190a6e2-0000-7000-8000-000000000003' })
  id!: string;
}

export class SummaryVersionParam extends SummaryIdParam {
  @Whole({ min: 1, max: 1_000_000, example: 1 })
  version!: number;
}

export class ListSummariesQuery extends PageQuery {
  @OneOf(summaryStates, {
    optional: true,
    description: 'State of the work; a summary under correction is a draft again while its version stays public',
    example: 'in_second_review',
  })
  state?: SummaryState;

  @Flag({ optional: true, description: 'Whether a version is public now, also while the next one is worked on' })
  public?: boolean;

  @Id({ optional: true, description: 'Id of a facility' })
  facility?: string;

  @Id({ optional: true, description: 'Id of a report that the summary rests on' })
  report?: string;
}
