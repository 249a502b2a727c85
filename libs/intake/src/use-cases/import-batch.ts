import { newId, type PersonActor } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { ImportMapping } from '../domain/import-mapping.js';
import { type Columns, type ImportKnowledge, type ReadRow, readRow, type RowFault } from '../domain/import-row.js';
import type { ImportProgress } from '../domain/report-import.js';
import { contentOf } from '../domain/report-rules.js';
import { type FaultyRow, type LockedImport, ReportImportRepository } from '../persistence/report-import.repository.js';
import { ReportOriginRepository } from '../persistence/report-origin.repository.js';
import type { CsvRow } from './read-csv.js';
import { fingerprintOf, type RowFingerprint } from './row-fingerprint.js';
import { type NewReport, WriteReports } from './write-reports.js';

/** What holds for all rows of a file. */
export interface ImportContext {
  readonly mapping: ImportMapping;
  readonly columns: Columns;
  /** Cells that a row must have. */
  readonly width: number;
  readonly known: ImportKnowledge;
  readonly questionnaireVersion: string;
  /** In a dry run the keys of the rows before, since none of them is written. */
  readonly seen: Map<string, string>;
}

interface JudgedRow extends RowFingerprint {
  readonly row: CsvRow;
  readonly read: ReadRow;
  readonly reportId: string;
}

/** One row's end: a report, a double of one, or a place in the list of failed rows. */
type Verdict = 'accepted' | 'duplicate' | readonly RowFault[];

/** Takes up to a hundred rows in one transaction; a dry run judges them alike and writes no report. */
@Injectable()
export class ImportBatch {
  constructor(
    private readonly imports: ReportImportRepository,
    private readonly origins: ReportOriginRepository,
    private readonly write: WriteReports,
  ) {}

  async execute(
    tx: Tx,
    actor: PersonActor,
    { id, organizationId, dryRun }: LockedImport,
    rows: readonly CsvRow[],
    context: ImportContext,
  ): Promise<ImportProgress> {
    const judged = rows.map((row) => judge(row, context));
    const sound = judged.filter(({ read }) => read.faults.length === 0);
    const free = dryRun
      ? await this.freeInDryRun(tx, organizationId, sound, context.seen)
      : await this.origins.claim(tx, organizationId, firstOfEach(sound));
    const hashes = dryRun
      ? new Map([...context.seen, ...(await this.stored(tx, organizationId, sound))])
      : await this.stored(tx, organizationId, sound);
    const verdicts = verdictsOf(judged, free, hashes);
    const accepted = judged.filter((_, index) => verdicts[index] === 'accepted');
    await this.keepFaults(tx, id, judged, verdicts);
    if (!dryRun) await this.writeReports(tx, actor, id, accepted, context);
    const duplicates = verdicts.filter((verdict) => verdict === 'duplicate').length;
    return { accepted: accepted.length, duplicates, failed: rows.length - accepted.length - duplicates };
  }

  private stored(tx: Tx, organizationId: string, rows: readonly JudgedRow[]): Promise<ReadonlyMap<string, string>> {
    return this.origins.hashesOf(
      sqlIn(tx),
      organizationId,
      rows.map(({ key }) => key),
    );
  }

  private async freeInDryRun(
    tx: Tx,
    organizationId: string,
    rows: readonly JudgedRow[],
    seen: Map<string, string>,
  ): Promise<ReadonlySet<string>> {
    const stored = await this.stored(tx, organizationId, rows);
    const free = firstOfEach(rows).filter(({ key }) => !stored.has(key) && !seen.has(key));
    for (const { key, rowHash } of free) seen.set(key, rowHash);
    return new Set(free.map(({ key }) => key));
  }

  private async keepFaults(tx: Tx, importId: string, judged: readonly JudgedRow[], verdicts: readonly Verdict[]) {
    const faulty = judged.flatMap(({ row }, index): FaultyRow[] => {
      const verdict = verdicts[index];
      return typeof verdict === 'object' ? [{ position: row.position, line: row.line, faults: verdict }] : [];
    });
    await this.imports.insertFaults(tx, importId, faulty);
    await this.imports.countUnmapped(
      tx,
      importId,
      judged.flatMap(({ read }) => read.unmapped),
    );
  }

  private async writeReports(
    tx: Tx,
    actor: PersonActor,
    importId: string,
    rows: readonly JudgedRow[],
    { known, questionnaireVersion }: ImportContext,
  ): Promise<void> {
    const reports = rows.map(({ reportId, read }): NewReport => ({
      id: reportId,
      content: contentOf(read.fields),
      questionnaireVersion,
    }));
    await this.write.execute(tx, actor, { reports, as: 'submitted', at: known.now, importId });
  }
}

function judge(row: CsvRow, { mapping, columns, width, known }: ImportContext): JudgedRow {
  const read =
    row.cells.length === width
      ? readRow(mapping, columns, row.cells, known)
      : { fields: {}, externalId: null, unmapped: [], faults: [{ column: null, code: 'cell_count' }] };
  return { row, read, reportId: newId(), ...fingerprintOf(row.cells, read.externalId) };
}

function firstOfEach(rows: readonly JudgedRow[]): JudgedRow[] {
  const first = new Map<string, JudgedRow>();
  for (const row of rows) if (!first.has(row.key)) first.set(row.key, row);
  return [...first.values()];
}

/** The first row of a free key is the report; later ones are doubles, or say something else under the same number. */
function verdictsOf(
  judged: readonly JudgedRow[],
  free: ReadonlySet<string>,
  hashes: ReadonlyMap<string, string>,
): Verdict[] {
  const given = new Set<string>();
  return judged.map(({ read, key, rowHash }): Verdict => {
    if (read.faults.length > 0) return read.faults;
    if (free.has(key) && !given.has(key)) {
      given.add(key);
      return 'accepted';
    }
    return hashes.get(key) === rowHash ? 'duplicate' : [{ column: null, code: 'row_changed' }];
  });
}
