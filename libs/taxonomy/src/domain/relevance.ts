import type { Relevance } from './questionnaire.js';

/** Whether the rule holds for these answers; a question that was itself not relevant counts as not answered. */
export function isRelevant(rule: Relevance | undefined, answers: ReadonlyMap<string, unknown>): boolean {
  if (!rule) return true;
  if ('all' in rule) return rule.all.every((part) => isRelevant(part, answers));
  if ('any' in rule) return rule.any.some((part) => isRelevant(part, answers));
  if ('not' in rule) return !isRelevant(rule.not, answers);
  const answer = answers.get(rule.question);
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

/** The ids of the questions a rule looks at. */
export function questionsIn(rule: Relevance): string[] {
  if ('all' in rule) return rule.all.flatMap(questionsIn);
  if ('any' in rule) return rule.any.flatMap(questionsIn);
  if ('not' in rule) return questionsIn(rule.not);
  return [rule.question];
}
