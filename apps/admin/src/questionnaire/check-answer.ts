import { isEdtf } from '../dates/edtf.js';
import type { AnswerFault, Question, QuestionType } from './definition.js';

type Known = ReadonlySet<string> | undefined;
type Check = (question: Question, answer: unknown, categories: Known) => (string | AnswerFault)[];

const consentStatuses = ['granted', 'refused', 'not_asked'];
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The faults in one given answer. */
export function checkAnswer(question: Question, answer: unknown, categories?: Known): AnswerFault[] {
  return checks[question.type](question, answer, categories).map((fault) =>
    typeof fault === 'string' ? { field: question.id, code: fault } : fault,
  );
}

const checks: Record<QuestionType, Check> = {
  facility: (_question, answer) => (typeof answer === 'string' && uuid.test(answer) ? [] : ['wrong_type']),
  edtf_date: (_question, answer) =>
    typeof answer !== 'string' ? ['wrong_type'] : isEdtf(answer) ? [] : ['edtf_invalid'],
  short_text: checkText,
  long_text: checkText,
  yes_no_unknown: (_question, answer) =>
    answer === true || answer === false || answer === 'unknown' ? [] : ['wrong_type'],
  choice: (question, answer) =>
    typeof answer !== 'string' ? ['wrong_type'] : isChoice(question, answer) ? [] : ['not_a_choice'],
  choice_list: (question, answer) => checkList(question, answer, (code) => isChoice(question, code), 'not_a_choice'),
  category_list: (question, answer, categories) =>
    checkList(
      question,
      answer,
      (code) => categories?.has(code) ?? /^[A-Z]{3}(\.[A-Z]{1,6}){1,3}$/.test(code),
      'category_unknown',
    ),
  count_range: checkRange,
  consent: checkConsent,
};

function isChoice(question: Question, code: string): boolean {
  return question.choices?.some((choice) => choice.code === code) ?? false;
}

function checkText(question: Question, answer: unknown): string[] {
  if (typeof answer !== 'string') return ['wrong_type'];
  if (!isWellFormed(answer)) return ['not_well_formed'];
  return question.maxLength != null && answer.length > question.maxLength ? ['too_long'] : [];
}

/** No NUL byte and no half of a surrogate pair: the database could not keep them. */
function isWellFormed(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
}

function checkList(question: Question, answer: unknown, isKnown: (code: string) => boolean, unknown: string): string[] {
  if (!Array.isArray(answer) || answer.some((code) => typeof code !== 'string')) return ['wrong_type'];
  const codes = answer.map(String);
  const faults: string[] = [];
  if (question.minItems != null && codes.length < question.minItems) faults.push('too_few');
  if (question.maxItems != null && codes.length > question.maxItems) faults.push('too_many');
  if (new Set(codes).size < codes.length) faults.push('duplicate');
  if (!codes.every(isKnown)) faults.push(unknown);
  return faults;
}

function checkRange(question: Question, answer: unknown): (string | AnswerFault)[] {
  if (!isPlainObject(answer)) return ['wrong_type'];
  const parts = ['low', 'best', 'high'];
  if (Object.keys(answer).some((part) => !parts.includes(part))) return ['wrong_type'];
  const given = parts.flatMap((part) => {
    const count = answer[part];
    return count === undefined || count === null ? [] : [{ field: `${question.id}.${part}`, count }];
  });
  const wrong = given.flatMap(({ field, count }) => {
    if (typeof count !== 'number' || !Number.isInteger(count)) return [{ field, code: 'wrong_type' }];
    return count < 0 || count > (question.max ?? Number.MAX_SAFE_INTEGER) ? [{ field, code: 'out_of_range' }] : [];
  });
  if (wrong.length > 0) return wrong;
  const counts = given.map(({ count }) => Number(count));
  return counts.every((count, at) => at === 0 || count >= (counts[at - 1] ?? 0)) ? [] : ['range_order'];
}

function checkConsent(question: Question, answer: unknown): (string | AnswerFault)[] {
  if (!isPlainObject(answer)) return ['wrong_type'];
  return Object.entries(answer).flatMap(([grant, status]) => {
    if (!isChoice(question, grant)) return [{ field: question.id, code: 'consent_unknown' }];
    if (typeof status === 'string' && consentStatuses.includes(status)) return [];
    return [{ field: `${question.id}.${grant}`, code: 'not_a_choice' }];
  });
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
