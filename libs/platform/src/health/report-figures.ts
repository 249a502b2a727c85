/** Tells how many reports are in which state. The context that owns reports provides it. */
export abstract class ReportFigures {
  abstract byState(): Promise<Record<string, number>>;
}
