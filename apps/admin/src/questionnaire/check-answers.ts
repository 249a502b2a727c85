import { checkAnswer } from './check-answer.js';
import {
  questionsOf,
  type AnswerFault,
  type Answers,
  type QuestionnaireDefinition,
  type Relevance,
} from './definition.js';

export interface CheckedAnswers {
  errors: AnswerFault[];
  /** The ids of the questions that are to be asked, in order. */
  relevant: string[];
  /** The given answers to relevant questions. */
  answers: Answers;
}

/**
 * The browser's interpreter of the questionnaire; the server has its own, and both run the same file of vectors.
 * An answer to a question that is no longer relevant is kept aside and is not a fault.
 */
export function checkAnswers(
  definition: QuestionnaireDefinition,
  answers: Answers,
  options: { draft?: boolean; categories?: ReadonlySet<string> } = {},
): CheckedAnswers {
  const questions = questionsOf(definition);
  const kept: Answers = {};
  const relevant: string[] = [];
  const errors: AnswerFault[] = [];
  for (const question of questions) {
    if (!isRelevant(question.relevant, kept)) continue;
    relevant.push(question.id);
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (isAnswered(answer)) {
      errors.push(...checkAnswer(question, answer, options.categories));
      kept[question.id] = answer;
    } else if (question.required && !options.draft) {
      errors.push({ field: question.id, code: 'required' });
    }
  }
  const known = new Set(questions.map((question) => question.id));
  if (Object.keys(answers).some((id) => !known.has(id))) errors.push({ field: 'answers', code: 'unknown_question' });
  return { errors, relevant, answers: kept };
}

export function isRelevant(rule: Relevance | null | undefined, answers: Answers): boolean {
  if (!rule) return true;
  if ('all' in rule) return rule.all.every((part) => isRelevant(part, answers));
  if ('any' in rule) return rule.any.some((part) => isRelevant(part, answers));
  if ('not' in rule) return !isRelevant(rule.not, answers);
  const answer = Object.hasOwn(answers, rule.question) ? answers[rule.question] : undefined;
  if ('answered' in rule) return isAnswered(answer);
  if ('equals' in rule) return answer === rule.equals;
  if (!Array.isArray(answer)) return false;
  if ('includes' in rule) return answer.includes(rule.includes);
  return answer.some((code) => typeof code === 'string' && code.startsWith(`${rule.includesGroup}.`));
}

/** Nothing, a blank text and an empty list are no answers. */
export function isAnswered(answer: unknown): boolean {
  if (answer === undefined || answer === null) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  if (Array.isArray(answer)) return answer.length > 0;
  if (typeof answer === 'object') return Object.values(answer).some((part) => part !== null && part !== undefined);
  return true;
}
