/** What is found out about each report, each part by itself. */
export const screeningSteps = [
  'detect-language',
  'find-personal-data',
  'find-near-duplicates',
  'grade-urgency',
] as const;
export type ScreeningStep = (typeof screeningSteps)[number];

/** `pending` until a step has ended one way or the other. */
export type StepState = 'pending' | 'done' | 'failed';

/** Complete when every step is done; incomplete when all have ended and one of them failed. */
export type ScreeningState = 'running' | 'complete' | 'incomplete';

/** One step's state, as a moderator sees it. */
export interface StepReport {
  readonly step: ScreeningStep;
  readonly state: StepState;
}

/** Every step in its order, those without a record as pending. */
export function stepReports(recorded: ReadonlyMap<string, StepState>): StepReport[] {
  return screeningSteps.map((step) => ({ step, state: recorded.get(step) ?? 'pending' }));
}

/** Whether a job's name is that of a step. */
export function isScreeningStep(name: string): name is ScreeningStep {
  return (screeningSteps as readonly string[]).includes(name);
}

/** The queue on which the steps run. */
export const screeningQueue = 'screening';
