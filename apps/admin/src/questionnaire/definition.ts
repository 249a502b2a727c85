import type { Labels } from '../i18n/use-language.js';

/** The questionnaire as `GET /api/v1/questionnaire` sends it: one versioned definition for form, checks and check page. */
export interface QuestionnaireDefinition {
  version: string | number;
  sections: QuestionnaireSection[];
}

export interface QuestionnaireSection {
  id: string;
  label: Labels;
  questions: Question[];
}

export type QuestionType =
  | 'facility'
  | 'edtf_date'
  | 'category_list'
  | 'short_text'
  | 'long_text'
  | 'count_range'
  | 'yes_no_unknown'
  | 'choice'
  | 'choice_list'
  | 'consent';

export interface QuestionChoice {
  code: string;
  label: Labels;
  absenceBlocksPublication?: boolean;
}

export interface Question {
  id: string;
  type: QuestionType;
  /** Whether the answer is a field of the report itself or lies in its `answers`. */
  target: 'report' | 'answers';
  label: Labels;
  hint?: Labels | null;
  required: boolean;
  relevant?: Relevance | null;
  choices?: QuestionChoice[] | null;
  minItems?: number | null;
  maxItems?: number | null;
  maxLength?: number | null;
  max?: number | null;
}

/** When a question is asked. */
export type Relevance =
  | { all: Relevance[] }
  | { any: Relevance[] }
  | { not: Relevance }
  | { question: string; answered: true }
  | { question: string; equals: string | boolean }
  | { question: string; includes: string }
  | { question: string; includesGroup: string };

export type Answers = Record<string, unknown>;

/** One fault: the question's id (with the part after a dot) and a code with words in the language files. */
export interface AnswerFault {
  field: string;
  code: string;
}

export function questionsOf(definition: QuestionnaireDefinition): Question[] {
  return definition.sections.flatMap((section) => section.questions);
}
