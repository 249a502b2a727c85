import type { Answers, Question } from '../questionnaire/definition.js';
import type { Fault } from '../ui/error-summary.js';
import type { HalfAnswer } from './draft-store.js';

export interface ControlProps {
  question: Question;
  answers: Answers;
  facilityName: string | null;
  onAnswer: (changes: Answers, facilityName?: string | null) => void;
  /** What was typed before and made no answer, as the control gave it to `onHalf`. */
  half: HalfAnswer | undefined;
  /** Tells of something typed that makes no answer yet; the next answer takes its place. */
  onHalf: (half: HalfAnswer) => void;
  faults: readonly Fault[];
}

export function asText(answer: unknown): string {
  return typeof answer === 'string' ? answer : '';
}

export function asCodes(answer: unknown): string[] {
  return Array.isArray(answer) ? answer.map(String) : [];
}
