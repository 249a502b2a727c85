import type { Label } from './vocabulary.js';

/** The kinds of question an interpreter must know. */
export type QuestionType = (typeof questionTypes)[number];
export const questionTypes = [
  'facility',
  'edtf_date',
  'category_list',
  'short_text',
  'long_text',
  'count_range',
  'yes_no_unknown',
  'choice',
  'choice_list',
  'consent',
] as const;

/**
 * When a question is asked. `includesGroup` looks at a list of category codes; `answered` is true for any answer.
 * There are no patterns and no expressions: what cannot be said in these words is not a relevance rule.
 */
export type Relevance =
  | { readonly all: readonly Relevance[] }
  | { readonly any: readonly Relevance[] }
  | { readonly not: Relevance }
  | { readonly question: string; readonly answered: true }
  | { readonly question: string; readonly equals: string | boolean }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly includesGroup: string };

/** One thing to choose, or one consent grant. */
export interface Choice {
  readonly code: string;
  readonly label: Label;
  readonly absenceBlocksPublication?: boolean;
}

/** How likely an answer is to hold personal data, which decides who sees it and what screening reads. */
export type PersonalDataClass = (typeof personalDataClasses)[number];
export const personalDataClasses = ['none', 'possible', 'likely'] as const;

export interface Question {
  readonly id: string;
  readonly type: QuestionType;
  /** Whether the answer is a field of the report itself or lies in its `answers`. */
  readonly target: 'report' | 'answers';
  readonly label: Label;
  readonly hint: Label | null;
  readonly required: boolean;
  readonly relevant?: Relevance;
  readonly choices?: readonly Choice[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly max?: number;
  readonly personalData: PersonalDataClass;
  /** Whether the answer may be used, in our own words, in what is published. */
  readonly publishable: boolean;
}

export interface QuestionnaireSection {
  readonly id: string;
  readonly label: Label;
  readonly questions: readonly Question[];
}

/** One version of the questionnaire; a version that was ever answered is never changed. */
export interface QuestionnaireDefinition {
  readonly version: string;
  readonly sections: readonly QuestionnaireSection[];
}

/** All questions in the order they are asked. */
export function questionsOf(definition: QuestionnaireDefinition): Question[] {
  return definition.sections.flatMap((section) => section.questions);
}
