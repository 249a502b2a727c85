import { type CheckedAnswers, checkAnswers } from './check-answers.js';
import type { QuestionnaireDefinition } from './questionnaire.js';

/** The version of the questionnaire that is in use, with the categories it may be answered with. */
export class Questionnaire {
  constructor(
    readonly definition: QuestionnaireDefinition,
    private readonly categories: ReadonlySet<string>,
  ) {}

  get version(): string {
    return this.definition.version;
  }

  /** {@link checkAnswers} against this version; a draft may leave required questions open. */
  check(answers: Readonly<Record<string, unknown>>, options: { readonly draft?: boolean } = {}): CheckedAnswers {
    return checkAnswers(this.definition, answers, { draft: options.draft, categories: this.categories });
  }
}
