import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, type PersonActor } from '@habeas/kernel';
import { sqlIn, sqlStateOf, Transactor, type Tx } from '@habeas/platform/database';
import { Outbox } from '@habeas/platform/outbox';
import { Questionnaire, Taxonomy } from '@habeas/taxonomy';
import { Injectable } from '@nestjs/common';
import type { ImportMapping } from '../domain/import-mapping.js';
import { missingColumns } from '../domain/import-row.js';
import { batchSize } from '../domain/report-import.js';
import { FacilityQuery } from '../persistence/facility.query.js';
import { type LockedImport, ReportImportRepository } from '../persistence/report-import.repository.js';
import { RequesterQuery } from '../persistence/requester.query.js';
import { CheckReport } from './check-report.js';
import { ImportBatch, type ImportContext } from './import-batch.js';
import { mappedColumns, requiredColumnsOnly } from './import-mappings.js';
import { type CsvFile, CsvRefused, readCsv } from './read-csv.js';
import { withFreshReferences } from './write-reports.js';

interface PreparedImport {
  readonly locked: LockedImport;
  readonly requester: PersonActor;
  readonly file: CsvFile;
}

/**
 * Turns the rows of a received file into reports, a batch per transaction. How far it came stands in the row that each
 * batch locks, so the job may be killed at any moment, run again, and even run twice at once: no row is lost, none is
 * taken twice.
 */
@Injectable()
export class ProcessReportImport {
  private stopping = false;

  constructor(
    private readonly transactor: Transactor,
    private readonly imports: ReportImportRepository,
    private readonly batch: ImportBatch,
    private readonly requesters: RequesterQuery,
    private readonly facilities: FacilityQuery,
    private readonly check: CheckReport,
    private readonly taxonomy: Taxonomy,
    private readonly questionnaire: Questionnaire,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The process is about to end: running imports stop after their batch and are asked for anew, for another worker. */
  stop(): void {
    this.stopping = true;
  }

  async execute(actor: Actor, { importId }: { importId: string }): Promise<void> {
    const prepared = await this.prepare(actor, importId);
    if (!prepared) return;
    const context = await this.contextOf(prepared);
    let { processed } = prepared.locked;
    while (processed < prepared.file.rows.length) {
      if (this.stopping) return this.handOver(importId);
      const next = await this.takeRows(prepared, context, processed, batchSize);
      if (next === undefined) return;
      processed = next;
    }
    await this.finish(actor, importId);
  }

  /** Reads and judges the file as a whole. A file that cannot be read ends here, and that is no failure of the job. */
  private prepare(actor: Actor, importId: string): Promise<PreparedImport | undefined> {
    return this.transactor.run(async (tx) => {
      const found = await this.lockUnfinished(tx, importId);
      if (!found) return undefined;
      try {
        const requester = await this.requesterOf(tx, found);
        const file = readCsv(await this.imports.content(tx, importId), mappedColumns(found.mapping));
        refuseMissingColumns(found.mapping, file);
        if (found.dryRun) await this.imports.restart(tx, importId);
        await this.imports.start(tx, importId, file.rows.length, this.clock.now());
        return { locked: found.dryRun ? { ...found, processed: 0 } : found, requester, file };
      } catch (error) {
        if (!(error instanceof CsvRefused)) throw error;
        await this.fail(tx, actor, importId, error);
        return undefined;
      }
    });
  }

  private async lockUnfinished(tx: Tx, importId: string): Promise<LockedImport | undefined> {
    const found = await this.imports.lock(tx, importId);
    return found?.state === 'received' || found?.state === 'running' ? found : undefined;
  }

  /** Rights are looked up when the job runs: whoever lost them since cannot hand in by an old file (trap S9). */
  private async requesterOf(tx: Tx, { requestedBy }: LockedImport): Promise<PersonActor> {
    const requester = await this.requesters.find(sqlIn(tx), requestedBy);
    const allowed = requester?.permissions.has('report.import') && requester.permissions.has('report.submit');
    if (!requester || !allowed) throw new CsvRefused('requester_not_allowed');
    return requester;
  }

  private async fail(tx: Tx, actor: Actor, importId: string, { code, columns }: CsvRefused): Promise<void> {
    await this.imports.fail(tx, importId, { code, columns, at: this.clock.now() });
    await this.audit.append(tx, {
      actor,
      act: 'report_import.failed',
      objectType: 'report_import',
      objectId: importId,
      detail: { code },
    });
  }

  private async contextOf({ locked: { mapping }, file }: PreparedImport): Promise<ImportContext> {
    const { categories, vulnerable } = this.check.knownCodes();
    const groups = this.taxonomy.groups.map(({ code }) => code);
    const facilities = await this.transactor.run((tx) =>
      this.facilities.known(sqlIn(tx), Object.values(mapping.values.facilities ?? {})),
    );
    return {
      mapping,
      columns: new Map(file.headers.map((header, position) => [header, position])),
      width: file.headers.length,
      known: { categories: new Set([...categories, ...groups]), vulnerable, facilities, now: this.clock.now() },
      questionnaireVersion: this.questionnaire.version,
      seen: new Map(),
    };
  }

  /**
   * Takes the next rows together. When the database refuses one of them for what it holds, they are taken one by one, and
   * the refused one is listed: a single odd row must not hold up a file.
   */
  private async takeRows(
    prepared: PreparedImport,
    context: ImportContext,
    from: number,
    size: number,
  ): Promise<number | undefined> {
    try {
      return await withFreshReferences(() => this.takeBatch(prepared, context, from, size));
    } catch (error) {
      if (!refusedForItsData(error)) throw error;
      if (size === 1) return this.listRefused(prepared, from);
    }
    let next: number | undefined = from;
    const end = Math.min(from + size, prepared.file.rows.length);
    while (next !== undefined && next < end) next = await this.takeRows(prepared, context, next, 1);
    return next;
  }

  /** The position after the batch, or undefined when another worker has taken the import over. */
  private takeBatch(
    prepared: PreparedImport,
    context: ImportContext,
    from: number,
    size: number,
  ): Promise<number | undefined> {
    const { locked, requester, file } = prepared;
    return this.transactor.run(async (tx) => {
      const present = await this.lockUnfinished(tx, locked.id);
      if (present?.processed !== from) return undefined;
      const rows = file.rows.slice(from, from + size);
      const now = this.clock.now();
      const known = { ...context.known, now };
      const progress = await this.batch.execute(tx, requester, present, rows, { ...context, known });
      await this.imports.addProgress(tx, locked.id, progress, now);
      return from + rows.length;
    });
  }

  private listRefused({ locked, file }: PreparedImport, from: number): Promise<number | undefined> {
    return this.transactor.run(async (tx) => {
      const present = await this.lockUnfinished(tx, locked.id);
      const row = file.rows[from];
      if (!row || present?.processed !== from) return undefined;
      const faults = [{ column: null, code: 'row_refused' }];
      await this.imports.insertFaults(tx, locked.id, [{ position: row.position, line: row.line, faults }]);
      await this.imports.addProgress(tx, locked.id, { accepted: 0, duplicates: 0, failed: 1 }, this.clock.now());
      return from + 1;
    });
  }

  private handOver(importId: string): Promise<void> {
    return this.transactor.run((tx) => this.outbox.append(tx, 'report-import-received', { importId }));
  }

  private finish(actor: Actor, importId: string): Promise<void> {
    return this.transactor.run(async (tx) => {
      if (!(await this.lockUnfinished(tx, importId))) return;
      await this.imports.finish(tx, importId, this.clock.now());
      await this.audit.append(tx, {
        actor,
        act: 'report_import.finished',
        objectType: 'report_import',
        objectId: importId,
      });
    });
  }
}

/** SQLSTATE class 22 (data exception) and check violations: trying again would fail alike. */
function refusedForItsData(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state !== undefined && (state.startsWith('22') || state === '23514');
}

function refuseMissingColumns(mapping: ImportMapping, { headers }: CsvFile): void {
  const missing = missingColumns(requiredColumnsOnly(mapping), new Set(headers));
  if (missing.length > 0) throw new CsvRefused('columns_missing', missing.sort());
}
