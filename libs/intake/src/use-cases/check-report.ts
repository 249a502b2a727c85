import { type FieldError, Invalid } from '@habeas/kernel';
import { type SqlRunner } from '@habeas/platform/database';
import { checkAnswers, Questionnaire, questionsOf, Taxonomy } from '@habeas/taxonomy';
import { Injectable } from '@nestjs/common';
import { FacilityQuery } from '../persistence/facility.query.js';
import type { Answers, ReportContent, ReportFields } from '../domain/report.js';
import { contentOf, faultsOfDraft, faultsOfSubmission, type KnownCodes } from '../domain/report-rules.js';

/** Content that passed, with the version of the questionnaire it was checked against. */
export interface CheckedReport {
  readonly content: ReportContent;
  readonly questionnaireVersion: string;
}

/** Every rule of a report in one place: its own, the questionnaire's, and that its facility exists. */
@Injectable()
export class CheckReport {
  constructor(
    private readonly taxonomy: Taxonomy,
    private readonly questionnaire: Questionnaire,
    private readonly facilities: FacilityQuery,
  ) {}

  /** @throws Invalid `report_invalid` with one entry per field */
  async execute(sql: SqlRunner, fields: ReportFields, as: 'draft' | 'submission', now: Date): Promise<CheckedReport> {
    const known = this.knownCodes();
    const faults = as === 'draft' ? faultsOfDraft(fields, known, now) : faultsOfSubmission(fields, known, now);
    const { answers, errors } = this.checkFollowUps(fields, known);
    faults.push(...errors);
    if (fields.facilityId && !(await this.facilities.known(sql, [fields.facilityId])).has(fields.facilityId)) {
      faults.push({ field: 'facilityId', code: 'facility_unknown' });
    }
    if (faults.length > 0) throw new Invalid('report_invalid', 'Some fields break a rule.', faults);
    const content = contentOf({ ...fields, answers });
    return { content, questionnaireVersion: this.questionnaire.definition.version };
  }

  /** The codes a person may use in a report. */
  knownCodes(): KnownCodes {
    return {
      categories: this.taxonomy.categoryCodes(),
      vulnerable: new Set(this.taxonomy.scales.vulnerableGroups.map(({ code }) => code)),
    };
  }

  /** The follow-up questions alone: the fields of the report itself have stricter rules above. */
  private checkFollowUps(fields: ReportFields, known: KnownCodes): { answers: Answers; errors: FieldError[] } {
    const { definition } = this.questionnaire;
    const followUps = new Set(questionsOf(definition).flatMap(({ id, target }) => (target === 'answers' ? [id] : [])));
    const given = Object.entries(fields.answers ?? {});
    const foreign = given.some(([id]) => !followUps.has(id));
    const { answers: asked, ...own } = fields;
    const checked = checkAnswers(definition, { ...asked, ...own }, { draft: true, categories: known.categories });
    const errors = checked.errors
      .filter(({ field }) => followUps.has(field.split('.')[0] ?? field))
      .map(({ field, code }) => ({ field: `answers.${field}`, code }));
    if (foreign) errors.push({ field: 'answers', code: 'unknown_question' });
    return { answers: Object.fromEntries(Object.entries(checked.answers).filter(([id]) => followUps.has(id))), errors };
  }
}
