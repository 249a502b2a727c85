import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, requirePermission, requirePerson } from '@habeas/kernel';
import { Sql, Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { ImportMapping } from '../domain/import-mapping.js';
import { ImportMappingRepository } from '../persistence/import-mapping.repository.js';
import { shippedMappings } from './import-mappings.js';
import { requireMapping } from './receive-report-import.js';

/** A mapping by its name; shipped ones are the same for everybody until an organisation saves its own under that name. */
export interface NamedMapping {
  readonly name: string;
  readonly shipped: boolean;
  readonly mapping: ImportMapping;
}

/** Lists the mappings that the caller's organisation can use. */
@Injectable()
export class ListImportMappings {
  constructor(
    private readonly sql: Sql,
    private readonly mappings: ImportMappingRepository,
  ) {}

  async execute(actor: Actor): Promise<NamedMapping[]> {
    requirePermission(actor, 'report.import');
    const saved = await this.mappings.list(this.sql, requirePerson(actor).organizationId);
    const own = saved.map(({ name, mapping }) => ({ name, mapping, shipped: false }));
    const others = [...shippedMappings].filter(([name]) => own.every((mapping) => mapping.name !== name));
    return [...own, ...others.map(([name, mapping]) => ({ name, mapping, shipped: true }))];
  }
}

/** Saves a mapping for the caller's organisation, over an older one of the same name. */
@Injectable()
export class SaveImportMapping {
  constructor(
    private readonly transactor: Transactor,
    private readonly mappings: ImportMappingRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { name, mapping }: { name: string; mapping: unknown }): Promise<NamedMapping> {
    requirePermission(actor, 'report.import');
    const person = requirePerson(actor);
    const sound = requireMapping(mapping);
    return this.transactor.run(async (tx) => {
      await this.mappings.save(tx, person, { name, mapping: sound, at: this.clock.now() });
      const objectType = 'report_import_mapping';
      const objectId = person.organizationId;
      await this.audit.append(tx, { actor, act: 'report_import_mapping.saved', objectType, objectId });
      return { name, mapping: sound, shipped: false };
    });
  }
}
