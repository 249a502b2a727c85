export { coverageNote, methodNote } from './domain/notes.js';
export { publicPolicy, type SuppressionPolicy, vettedPolicy } from './domain/suppression.js';
export { ResearchModule } from './research.module.js';
export { CountStatistics } from './use-cases/count-statistics.js';
export { ListSummaries } from './use-cases/list-summaries.js';
export { ReadSummary } from './use-cases/read-summary.js';
