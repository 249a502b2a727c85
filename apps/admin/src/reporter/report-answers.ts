import type { ReportDetail } from '../api/types.js';
import type { Answers, Question } from '../questionnaire/definition.js';

/** The answers of a report by question id, fields of the report and follow-up answers together. */
export function answersOf(report: ReportDetail, questions: readonly Question[]): Answers {
  const fields: Record<string, unknown> = { ...report, facilityId: report.facility?.id ?? null };
  const answers: Answers = {};
  for (const question of questions) {
    const value = question.target === 'report' ? fields[question.id] : report.answers[question.id];
    if (value === null || value === undefined) continue;
    answers[question.id] = question.id === 'consent' ? withoutWithdrawn(value) : value;
  }
  return answers;
}

/** The body of a partial change: only what differs. An answer that was taken back is sent as null. */
export function changedFields(
  before: Answers,
  after: Answers,
  questions: readonly Question[],
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  let followUpsChanged = false;
  for (const question of questions) {
    if (JSON.stringify(before[question.id]) === JSON.stringify(after[question.id])) continue;
    if (question.target === 'answers') followUpsChanged = true;
    else body[question.id] = asField(question, after[question.id]);
  }
  if (followUpsChanged) {
    const followUps = questions.filter((question) => question.target === 'answers' && after[question.id] != null);
    body['answers'] = Object.fromEntries(followUps.map((question) => [question.id, after[question.id]]));
  }
  return body;
}

function asField(question: Question, answer: unknown): unknown {
  if (question.type === 'yes_no_unknown') return typeof answer === 'boolean' ? answer : null;
  if (question.type === 'choice_list' || question.type === 'category_list') return answer ?? [];
  return typeof answer === 'string' && answer.trim() === '' ? null : (answer ?? null);
}

function withoutWithdrawn(consent: unknown): unknown {
  if (typeof consent !== 'object' || consent === null) return consent;
  return Object.fromEntries(
    Object.entries(consent).map(([grant, status]) => [grant, status === 'withdrawn' ? 'refused' : status]),
  );
}
