import type { Answer } from '../api/answer.js';

/** The questionnaire as `GET /api/v1/questionnaire` sends it: one versioned definition for form, checks and check page. */
export type QuestionnaireDefinition = Answer<'QuestionnaireResponse'>;

export type QuestionnaireSection = Answer<'QuestionnaireSectionResponse'>;

/** `target` says whether the answer is a field of the report itself or lies in its `answers`. */
export type Question = Answer<'QuestionResponse'>;

export type QuestionType = Question['type'];

/** When a question is asked. */
export type Relevance = NonNullable<Question['relevant']>;

export type Answers = Record<string, unknown>;

/** One fault: the question's id (with the part after a dot) and a code with words in the language files. */
export interface AnswerFault {
  field: string;
  code: string;
}

export function questionsOf(definition: QuestionnaireDefinition): Question[] {
  return definition.sections.flatMap((section) => section.questions);
}
