/** Where an import stands. */
export const importStates = ['received', 'running', 'finished', 'failed'] as const;

export type ImportState = (typeof importStates)[number];

/** Why a whole file was refused, before any of its rows became a report. */
export const fileFaults = [
  'file_empty',
  'file_has_no_rows',
  'file_has_too_many_rows',
  'file_is_not_csv',
  'csv_quote_not_closed',
  'csv_quote_misplaced',
  'columns_missing',
  'columns_repeated',
  'requester_not_allowed',
  'processing_failed',
] as const;

export type FileFault = (typeof fileFaults)[number];

/** How a batch of rows ended; the three add up to the rows of the batch. */
export interface ImportProgress {
  readonly accepted: number;
  readonly duplicates: number;
  readonly failed: number;
}

/** Most rows a file may have. A longer back file is sent in parts. */
export const rowsMax = 100_000;

/** Rows of one transaction: what a crash undoes at most, and how long other writers of the audit chain wait. */
export const batchSize = 100;

/** Imports of one organisation that may wait or run at once; each holds a file that the worker has yet to read. */
export const unfinishedMax = 10;

/** Bytes of received files that are kept for one organisation at once: 1 GiB. The files fall out of it by themselves. */
export const keptBytesMax = 1024 ** 3;

/**
 * How long a file is kept after its import ended, for its failed rows: a month to mend them, a day after a dry run, which
 * can be tried again with the same file. What became a report is kept there; of the file only its SHA-256 stays.
 */
export const keptDays = { import: 30, dryRun: 1 } as const;

/** When the file of an import that ended is dropped. */
export function keptUntil({ dryRun, finishedAt }: { readonly dryRun: boolean; readonly finishedAt: Date }): Date {
  return new Date(finishedAt.getTime() + (dryRun ? keptDays.dryRun : keptDays.import) * 86_400_000);
}

/** The columns we add to a file of failed rows; ignored when it is sent again. */
export const addedColumns = { line: 'habeas_line', reason: 'habeas_reason' } as const;

const reasons: Readonly<Record<string, string>> = {
  category_missing: 'No category is given.',
  category_unknown: 'This category code does not exist.',
  category_unmapped: 'The mapping names no category for this word.',
  cell_count: 'The row has more or fewer cells than the header.',
  consent_invalid: 'Write granted, refused or not_asked.',
  count_invalid: 'Write a whole number, without signs or words.',
  date_invalid: 'This is not a date that the mapping can read.',
  edtf_invalid: 'This is not a date that the mapping can read.',
  empty: 'This cell may not be empty.',
  facility_required: 'Name the place.',
  facility_unknown: 'The mapping points to a facility that does not exist.',
  flag_invalid: 'Write yes or no.',
  group_unknown: 'This group is not in the list of groups.',
  in_the_future: 'The date lies in the future.',
  internal_review_refused: 'The person refused the review, so the report cannot be handed in.',
  known_through_unknown: 'This is not in the list of how it became known.',
  language_invalid: 'Write a language tag such as es or en-US.',
  range_not_ascending: 'The numbers of people must not decrease from low to best to high.',
  repeated: 'The same code is given twice.',
  row_changed: 'A row with this number was received before and said something else. Add an addendum to that report.',
  row_refused: 'The database refused this row; tell the operator its line.',
  text_malformed: 'The text holds characters that cannot be kept, such as a NUL.',
  too_long: 'The text is too long.',
  too_long_ago: 'The date lies before 1900.',
  too_many: 'There are too many codes.',
};

/** A code in words: constant sentences, never anything from the file. */
export function reasonOf(code: string): string {
  return reasons[code] ?? 'This row breaks a rule.';
}
