import type { FieldError } from '@habeas/kernel';
import { checkAnswer, type KnownValues } from './check-answer.js';
import { type QuestionnaireDefinition, questionsOf } from './questionnaire.js';
import { isAnswered, isRelevant } from './relevance.js';

/** What the interpreter found. */
export interface CheckedAnswers {
  /** Empty when the answers may be taken. */
  readonly errors: readonly FieldError[];
  /** The ids of the questions that were to be asked, in order. */
  readonly relevant: readonly string[];
  /** The given answers to relevant questions: what is kept. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** How strictly answers are checked. */
export interface CheckOptions extends KnownValues {
  /** A draft may leave required questions open. */
  readonly draft?: boolean;
}

/**
 * Checks answers, keyed by question id, against a version of the questionnaire. Report fields and follow-up answers
 * are given together. An answer to a question that is no longer relevant is left out and is not a mistake: somebody
 * who takes a category back need not empty its follow-up questions first.
 *
 * @example checkAnswers(definition, { occurred: '2026-03', categories: ['MAT.WAT'], … }).errors
 */
export function checkAnswers(
  definition: QuestionnaireDefinition,
  answers: Readonly<Record<string, unknown>>,
  options: CheckOptions = {},
): CheckedAnswers {
  const questions = questionsOf(definition);
  const kept = new Map<string, unknown>();
  const relevant: string[] = [];
  const errors: FieldError[] = [];
  for (const question of questions) {
    if (!isRelevant(question.relevant, kept)) continue;
    relevant.push(question.id);
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (isAnswered(answer)) {
      errors.push(...checkAnswer(question, answer, options));
      kept.set(question.id, answer);
    } else if (question.required && !options.draft) {
      errors.push({ field: question.id, code: 'required' });
    }
  }
  const known = new Set(questions.map((question) => question.id));
  // The key is somebody's text, so it is not repeated in the answer.
  if (Object.keys(answers).some((id) => !known.has(id))) errors.push({ field: 'answers', code: 'unknown_question' });
  return { errors, relevant, answers: Object.fromEntries(kept) };
}
