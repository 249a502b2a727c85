import { type FieldError, isEdtf, isId, isWellFormedText } from '@habeas/kernel';
import type { Question } from './questionnaire.js';

/** What answers are checked against besides the definition. */
export interface KnownValues {
  /** The category codes that exist; without them only their form is checked. */
  readonly categories?: ReadonlySet<string>;
}

type Check = (question: Question, answer: unknown, known: KnownValues) => readonly string[] | readonly FieldError[];

const consentStatuses = ['granted', 'refused', 'not_asked'];

/** The mistakes in one given answer. Fields are the question's id, with the part that is wrong after a dot. */
export function checkAnswer(question: Question, answer: unknown, known: KnownValues): FieldError[] {
  return checks[question.type](question, answer, known).map((problem) =>
    typeof problem === 'string' ? { field: question.id, code: problem } : problem,
  );
}

const checks: Record<Question['type'], Check> = {
  facility: (_question, answer) => (typeof answer === 'string' && isId(answer) ? [] : ['wrong_type']),
  edtf_date: (_question, answer) =>
    typeof answer !== 'string' ? ['wrong_type'] : isEdtf(answer) ? [] : ['edtf_invalid'],
  short_text: checkText,
  long_text: checkText,
  yes_no_unknown: (_question, answer) =>
    answer === true || answer === false || answer === 'unknown' ? [] : ['wrong_type'],
  choice: (question, answer) =>
    typeof answer !== 'string' ? ['wrong_type'] : isChoice(question, answer) ? [] : ['not_a_choice'],
  choice_list: (question, answer) => checkList(question, answer, (code) => isChoice(question, code), 'not_a_choice'),
  category_list: (question, answer, { categories }) =>
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
  if (!isWellFormedText(answer)) return ['not_well_formed'];
  return question.maxLength !== undefined && answer.length > question.maxLength ? ['too_long'] : [];
}

function checkList(question: Question, answer: unknown, isKnown: (code: string) => boolean, unknown: string): string[] {
  if (!Array.isArray(answer) || answer.some((code) => typeof code !== 'string')) return ['wrong_type'];
  const codes = answer.map(String);
  const problems: string[] = [];
  if (question.minItems !== undefined && codes.length < question.minItems) problems.push('too_few');
  if (question.maxItems !== undefined && codes.length > question.maxItems) problems.push('too_many');
  if (new Set(codes).size < codes.length) problems.push('duplicate');
  if (!codes.every(isKnown)) problems.push(unknown);
  return problems;
}

function checkRange(question: Question, answer: unknown): string[] | FieldError[] {
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

function checkConsent(question: Question, answer: unknown): string[] | FieldError[] {
  if (!isPlainObject(answer)) return ['wrong_type'];
  return Object.entries(answer).flatMap(([grant, status]) => {
    // The name of an unknown grant is somebody's text, so it is not repeated.
    if (!isChoice(question, grant)) return [{ field: question.id, code: 'consent_unknown' }];
    if (typeof status === 'string' && consentStatuses.includes(status)) return [];
    return [{ field: `${question.id}.${grant}`, code: 'not_a_choice' }];
  });
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
