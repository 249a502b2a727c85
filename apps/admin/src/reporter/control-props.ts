import type { Answers, Question } from '../questionnaire/definition.js';
import type { Fault } from '../ui/error-summary.js';

export interface ControlProps {
  question: Question;
  answers: Answers;
  facilityName: string | null;
  onAnswer: (changes: Answers, facilityName?: string | null) => void;
  /** Tells what is wrong with something typed that makes no answer yet; null when nothing is. */
  onHalf: (words: string | null) => void;
  faults: readonly Fault[];
}

export function asText(answer: unknown): string {
  return typeof answer === 'string' ? answer : '';
}

export function asCodes(answer: unknown): string[] {
  return Array.isArray(answer) ? answer.map(String) : [];
}
