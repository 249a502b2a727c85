export { findPersonalDataIn } from './detectors/find-personal-data.js';
export type { PersonalDataSpan, PersonalDataType } from './domain/personal-data.js';
export {
  type ScreeningState,
  type ScreeningStep,
  screeningQueue,
  screeningSteps,
  type StepReport,
  stepReports,
  type StepState,
} from './domain/screening-steps.js';
export type { UrgencyGrade, UrgencyReason } from './domain/urgency.js';
export { dueHours, isMoreUrgent, stepsDown, urgencies, type Urgency } from './domain/urgency-scale.js';
export type { DuplicateVerdict } from './persistence/near-duplicate.repository.js';
export { ScreeningModule } from './screening.module.js';
export { CloseScreening, type ScreeningClose } from './use-cases/close-screening.js';
export { JudgeNearDuplicate } from './use-cases/judge-near-duplicate.js';
