import type { Answer } from '../api/answer.js';

/** The questionnaire as `GET /api/v1/questionnaire` sends it: one versioned definition for form, checks and check page. */
export type QuestionnaireDefinition = Omit<Answer<'QuestionnaireResponse'>, 'sections'> & {
  sections: QuestionnaireSection[];
};

export type QuestionnaireSection = Omit<Answer<'QuestionnaireSectionResponse'>, 'questions'> & {
  questions: Question[];
};

/** `target` says whether the answer is a field of the report itself or lies in its `answers`. */
export type Question = Omit<Answer<'QuestionResponse'>, 'relevant'> & { relevant?: Relevance };

export type QuestionType = Question['type'];

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
