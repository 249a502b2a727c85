/** What every step is asked: which report, and which attempt this is, from 1. */
export interface ScreeningInput {
  readonly reportId: string;
  readonly attempt: number;
}
