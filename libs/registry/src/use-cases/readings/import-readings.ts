import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Forbidden, type SystemActor } from '@habeas/kernel';
import { AuditTrail } from '@habeas/audit';
import { type Tx, Transactor } from '@habeas/platform/database';
import { PlaceFinder } from '../../domain/readings/place-finder.js';
import type { ReadingFault } from '../../domain/readings/reading-faults.js';
import { mappedColumns, type ReadingMapping } from '../../domain/readings/reading-mapping.js';
import { RowReader } from '../../domain/readings/row-reader.js';
import { readPlaceDirectory } from '../../persistence/readings/place-directory.js';
import { openReadingFile, type OpenReadingFile } from '../../persistence/readings/reading-file.js';
import type { IncomingReadings, MergedReadings } from '../../persistence/readings/incoming-readings.js';
import { ReadingRepository } from '../../persistence/readings/reading.repository.js';
import { AddMissingPlaces } from './add-missing-places.js';

export interface ImportReadingsInput {
  readonly path: string;
  readonly mapping: ReadingMapping;
  /** When the source said so, `YYYY-MM-DD`: of two editions the later one stands, whichever is imported first. */
  readonly edition?: string | undefined;
  /** Take places that are not known as the file names them. */
  readonly addFacilities?: boolean;
  /** Import the other rows when some are at fault. */
  readonly leaveOutFaulty?: boolean;
  /** Count what would happen and write nothing. */
  readonly dryRun?: boolean;
  /** Called after each batch with the part that was read, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** What became of the file. */
export interface ImportedReadings extends MergedReadings {
  /** Refused: some rows are at fault, and nothing was written. */
  readonly refused: boolean;
  /** Rows that hold a reading, whatever became of it. */
  readonly read: number;
  readonly unchanged: number;
  readonly addedFacilities: number;
  readonly edition: string;
  readonly faults: readonly ReadingFault[];
  readonly warnings: readonly ReadingFault[];
}

/** Undoes the transaction and carries what would have come of it. */
class NotKept extends Error {
  constructor(readonly result: ImportedReadings) {
    super('not kept');
  }
}

const nothing: MergedReadings = { added: 0, replaced: 0, confirmed: 0, outdated: 0 };

/**
 * Takes a file of population readings. All of it is one transaction: the rows come in through COPY, are compared with
 * what is known, and added or put in its place. What was replaced stays in the history. The same file twice changes
 * nothing. Only the operator imports: readings replace others in place and are public at once, which a person alone must not do.
 */
@Injectable()
export class ImportReadings {
  constructor(
    private readonly transactor: Transactor,
    private readonly readings: ReadingRepository,
    private readonly missingPlaces: AddMissingPlaces,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError naming what is wrong with the file as a whole; Conflict `dataset_differs` */
  async execute(actor: Actor, input: ImportReadingsInput): Promise<ImportedReadings> {
    if (actor.kind !== 'system') throw new Forbidden();
    const file = await openReadingFile(input.path);
    try {
      return await this.transactor.run((tx) => this.import(tx, actor, file, input));
    } catch (error) {
      if (error instanceof NotKept) return error.result;
      throw error;
    }
  }

  private async import(
    tx: Tx,
    actor: SystemActor,
    file: OpenReadingFile,
    input: ImportReadingsInput,
  ): Promise<ImportedReadings> {
    const { mapping } = input;
    await this.readings.lockImports(tx);
    const datasetId = await this.readings.openDataset(tx, mapping);
    const fingerprint = createHash('sha256')
      .update(`${file.sha256} ${JSON.stringify(mapping)}`)
      .digest('hex');
    const now = this.clock.now();
    const edition =
      input.edition ?? (await this.readings.knownEdition(tx, datasetId, fingerprint)) ?? now.toISOString().slice(0, 10);
    const importId = await this.readings.openImport(tx, {
      datasetId,
      fingerprint,
      fileSha256: file.sha256,
      edition,
      actor: actor.name,
      at: now,
    });
    const directory = await readPlaceDirectory(tx, mapping.facility);
    const finder = new PlaceFinder(mapping.facility, directory, input.addFacilities ?? false);
    const reader = new RowReader(mapping, finder);
    const incoming = await this.readings.receive(tx, { datasetId, importId, dryRun: input.dryRun ?? false });
    const read = await this.read(file, input, reader, incoming);
    const told = {
      read: read + reader.faults.rows,
      edition,
      faults: reader.faults.all,
      warnings: reader.warnings.all,
    };
    if (reader.faults.rows > 0 && !input.leaveOutFaulty) {
      throw new NotKept({ ...nothing, ...told, refused: true, unchanged: 0, addedFacilities: 0 });
    }
    const places = await this.missingPlaces.execute(tx, actor, mapping.facility, finder.places);
    const merged = await incoming.settle(places.ids);
    await this.readings.countMerge(tx, importId);
    const { added, replaced, confirmed, outdated } = merged;
    const unchanged = read - added - replaced - confirmed - outdated;
    const result = { ...merged, ...told, refused: false, unchanged, addedFacilities: places.added };
    // A file that says nothing new leaves no trace, like one that is only tried.
    if (input.dryRun || (unchanged === read && places.added === 0)) throw new NotKept(result);
    await this.audit.append(tx, {
      actor,
      act: 'readings.imported',
      objectType: 'reading_dataset',
      objectId: mapping.dataset,
      detail: { edition, added, replaced, confirmed, outdated, facilities: places.added, faults: reader.faults.rows },
    });
    return result;
  }

  /** Returns how many readings the file has. */
  private async read(
    file: OpenReadingFile,
    { mapping, leaveOutFaulty, onProgress }: ImportReadingsInput,
    reader: RowReader,
    incoming: IncomingReadings,
  ): Promise<number> {
    let read = 0;
    try {
      for await (const batch of file.rows(mappedColumns(mapping), mapping.sheet)) {
        const malformed = new Set(batch.malformed);
        let at = 0;
        const cell = (column: number) => batch.columns[column]?.[at];
        for (; at < batch.length; at += 1) {
          const row = batch.rowNumber(at);
          if (malformed.has(at)) {
            reader.faults.add('row_malformed', row, null);
            continue;
          }
          const reading = reader.read(row, cell);
          if (!reading) continue;
          read += 1;
          // Once a row is at fault the file is only read on for what else is wrong with it.
          if (reader.faults.rows === 0 || leaveOutFaulty) incoming.add(reading);
          if (read % 2_000 === 0) await incoming.rows.flush();
        }
        onProgress?.(batch.progress);
      }
      await incoming.rows.finish();
      return read;
    } catch (error) {
      await incoming.rows.abandon();
      throw error;
    }
  }
}
