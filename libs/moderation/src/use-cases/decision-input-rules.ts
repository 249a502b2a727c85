import { Invalid } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { JudgeNearDuplicate } from '@habeas/screening';
import { Injectable } from '@nestjs/common';
import type { Assessment } from '../domain/assessment.js';
import type { Outcome } from '../domain/decision.js';
import type { Decision } from '../persistence/decision.repository.js';
import { ReportFactsQuery } from '../persistence/report-facts.query.js';

/** States of a report that another can be a duplicate of. */
const originals = ['submitted', 'queued', 'in_review', 'needs_information', 'accepted', 'rejected'];

/** What each outcome asks for, and what a duplicate says about a pair of reports. */
@Injectable()
export class DecisionInputRules {
  constructor(
    private readonly reports: ReportFactsQuery,
    private readonly judge: JudgeNearDuplicate,
  ) {}

  async check(
    tx: Tx,
    input: { reportId: string; outcome: Outcome; duplicateOf?: string; assessment?: Assessment },
  ): Promise<void> {
    const { reportId, outcome, duplicateOf, assessment } = input;
    if (outcome === 'accept' && !assessment) {
      throw refused('assessment_required', 'An accepted report needs an assessment.', 'assessment', 'required');
    }
    if (outcome !== 'mark_duplicate') {
      if (duplicateOf) throw refused('duplicate_of_unexpected', unexpected, 'duplicateOf', 'unexpected');
      return;
    }
    if (!duplicateOf) throw refused('duplicate_of_required', 'Say which report it repeats.', 'duplicateOf', 'required');
    const original = duplicateOf === reportId ? undefined : await this.reports.one(tx, duplicateOf);
    if (!original || !originals.includes(original.state)) {
      throw refused('duplicate_of_unknown', 'It can only repeat another report that stands.', 'duplicateOf', 'unknown');
    }
  }

  /** A decision about a duplicate is remembered on the pair, and forgotten when it is taken back. */
  async rememberVerdict(tx: Tx, decision: Decision, takenBack = false): Promise<void> {
    const { reportId, duplicateOf, moderatorId: by } = decision;
    if (!duplicateOf) return;
    await this.judge.execute(tx, { reportId, otherReportId: duplicateOf, verdict: takenBack ? null : 'duplicate', by });
  }
}

const unexpected = 'Only a duplicate names another report.';

type Refusal = 'assessment_required' | `duplicate_of_${'required' | 'unexpected' | 'unknown'}`;

function refused(code: Refusal, detail: string, field: string, fieldCode: string): Invalid {
  return new Invalid(code, detail, [{ field, code: fieldCode }]);
}
