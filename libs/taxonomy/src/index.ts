export { type CheckedAnswers, checkAnswers, type CheckOptions } from './domain/check-answers.js';
export { Questionnaire } from './domain/current-questionnaire.js';
export type {
  Choice,
  PersonalDataClass,
  Question,
  QuestionnaireDefinition,
  QuestionnaireSection,
  QuestionType,
  Relevance,
} from './domain/questionnaire.js';
export { questionsOf } from './domain/questionnaire.js';
export { ReferenceDataError, type ReferenceProblem } from './domain/reference-data-error.js';
export { Taxonomy } from './domain/taxonomy.js';
export {
  type Category,
  type CategoryGroup,
  type Channel,
  type CheckStatus,
  checkStatuses,
  type ConsentGrant,
  type CrosswalkEntry,
  type Indicator,
  type Instrument,
  type Label,
  type ListValue,
  type Provision,
  type ReferenceData,
  type Scales,
  type ScaleValue,
  type SuppressionRule,
  type Urgency,
  type UrgencyValue,
} from './domain/vocabulary.js';
export { loadQuestionnaire } from './persistence/load-questionnaire.js';
export { loadTaxonomy } from './persistence/load-taxonomy.js';
export { readReferenceTable, type ReferenceRow } from './persistence/reference-table.js';
export { repositoryPath } from './persistence/repository-folder.js';
export { TaxonomyModule } from './taxonomy.module.js';
export { type SeededTaxonomy, SeedTaxonomy } from './use-cases/seed-taxonomy.js';
