import { AuditTrail } from '@habeas/audit';
import {
  type Actor,
  Clock,
  Invalid,
  newId,
  type PersonActor,
  requirePermission,
  requirePerson,
  TooMany,
} from '@habeas/kernel';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import { type ImportMapping, readMapping, templateMapping } from '../domain/import-mapping.js';
import { keptBytesMax, unfinishedMax } from '../domain/report-import.js';
import { ImportMappingRepository } from '../persistence/import-mapping.repository.js';
import { ReportImportRepository } from '../persistence/report-import.repository.js';
import { shippedMappings } from './import-mappings.js';
import { sha256 } from './row-fingerprint.js';

export interface ReceiveReportImportInput {
  readonly content: Buffer;
  /** A mapping sent along. With a name it is saved under that name as well. */
  readonly mapping?: unknown;
  readonly mappingName?: string;
  readonly dryRun: boolean;
  readonly key?: string;
}

const retryAfterSeconds = 60;

/**
 * Keeps a file and asks for its processing, in one transaction. Its rows are read by the worker.
 *
 * @throws TooMany `too_many_imports` while too many wait or run, Invalid `import_space_full` when too much is kept
 */
@Injectable()
export class ReceiveReportImport {
  constructor(
    private readonly transactor: Transactor,
    private readonly writes: IdempotentWrites,
    private readonly imports: ReportImportRepository,
    private readonly mappings: ImportMappingRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: ReceiveReportImportInput): Promise<{ id: string }> {
    requirePermission(actor, 'report.import');
    const person = requirePerson(actor);
    const { content, mapping, mappingName, dryRun, key } = input;
    if (content.length === 0) throw new Invalid('file_empty', 'The file is empty.', [{ field: 'file', code: 'empty' }]);
    const digest = sha256(content);
    const request = { route: 'POST /report-imports', sha256: digest, mapping, mappingName, dryRun };
    return this.transactor.run((tx) =>
      this.writes.run(tx, person, { key, request }, () => this.receive(tx, person, input, digest)),
    );
  }

  private async receive(
    tx: Tx,
    actor: PersonActor,
    input: ReceiveReportImportInput,
    digest: string,
  ): Promise<{ id: string }> {
    const { content, mappingName, dryRun } = input;
    await this.requireRoom(tx, actor, content.length);
    const mapping = await this.mappingFor(tx, actor, input);
    const id = newId();
    await this.imports.insert(tx, {
      id,
      organizationId: actor.organizationId,
      requestedBy: actor.accountId,
      dryRun,
      mapping,
      mappingName: mappingName ?? null,
      sha256: digest,
      content,
      at: this.clock.now(),
    });
    await this.outbox.append(tx, 'report-import-received', { importId: id });
    const detail = { bytes: content.length, dryRun };
    const entry = { actor, act: 'report_import.received', objectType: 'report_import', objectId: id, detail };
    await this.audit.append(tx, entry);
    return { id };
  }

  private async requireRoom(tx: Tx, { organizationId }: PersonActor, bytes: number): Promise<void> {
    const { unfinished, keptBytes } = await this.imports.usage(tx, organizationId);
    if (unfinished >= unfinishedMax) throw new TooMany(retryAfterSeconds, 'too_many_imports');
    if (keptBytes + bytes > keptBytesMax) {
      throw new Invalid(
        'import_space_full',
        'Your organisation has sent as much as is kept. Wait until files are dropped.',
      );
    }
  }

  private async mappingFor(tx: Tx, actor: PersonActor, input: ReceiveReportImportInput): Promise<ImportMapping> {
    const { mapping: sent, mappingName: name } = input;
    if (sent !== undefined) {
      const mapping = requireMapping(sent);
      if (name !== undefined) await this.mappings.save(tx, actor, { name, mapping, at: this.clock.now() });
      return mapping;
    }
    if (name === undefined) return templateMapping;
    const known = (await this.mappings.find(sqlIn(tx), actor.organizationId, name)) ?? shippedMappings.get(name);
    if (!known) {
      throw new Invalid('mapping_unknown', 'There is no mapping of this name.', [
        { field: 'mapping', code: 'unknown' },
      ]);
    }
    return known;
  }
}

/** @throws Invalid `mapping_invalid` with one entry per part that is wrong */
export function requireMapping(sent: unknown): ImportMapping {
  const read = readMapping(sent);
  if (!('mapping' in read)) throw new Invalid('mapping_invalid', 'The mapping is not sound.', read.faults);
  return read.mapping;
}
