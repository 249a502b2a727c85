/** One mistake in a reference file. */
export interface ReferenceProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** The shipped reference data is wrong: nothing starts on it. Names every mistake at once. */
export class ReferenceDataError extends Error {
  constructor(readonly problems: readonly ReferenceProblem[]) {
    super(
      ['The reference data is not sound:', ...problems.map((at) => `  ${at.file}:${at.line} ${at.reason}`)].join('\n'),
    );
    this.name = 'ReferenceDataError';
  }
}
