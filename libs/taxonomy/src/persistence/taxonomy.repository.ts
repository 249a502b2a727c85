import { Injectable } from '@nestjs/common';
import { sqlIn, type Tx } from '@habeas/platform/database';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { ReferenceData } from '../domain/vocabulary.js';
import { CategoryCrosswalkEntity, CategoryEntity, CategoryProvisionEntity } from './category.entities.js';
import { ConsentGrantEntity, ReferenceValueEntity } from './list.entities.js';
import { InstrumentEntity, InstrumentForceEntity, ProvisionEntity } from './norm.entities.js';
import { ChannelEntity, IndicatorEntity, SuppressionRuleEntity } from './policy.entities.js';
import * as rows from './reference-rows.js';

/** Keeps the reference data in the database as the files say it. */
@Injectable()
export class TaxonomyRepository {
  /**
   * Writes all of it. A code that the files no longer have stays: a report may still be filed under it. What a
   * category cites is replaced.
   */
  async write(tx: Tx, data: ReferenceData): Promise<void> {
    await upsert(tx, InstrumentEntity, rows.instrumentRows(data), ['id']);
    await upsert(tx, InstrumentForceEntity, rows.instrumentForceRows(data), ['instrumentId', 'country']);
    await upsert(tx, ProvisionEntity, rows.provisionRows(data), ['instrumentId', 'locator']);
    await upsert(tx, CategoryEntity, rows.categoryRows(data), ['code']);
    await sqlIn(tx).affected('DELETE FROM portal.category_provision');
    await tx.insert(CategoryProvisionEntity, rows.categoryProvisionRows(data));
    await sqlIn(tx).affected('DELETE FROM portal.category_crosswalk');
    await tx.insert(
      CategoryCrosswalkEntity,
      data.crosswalk.map(({ category, list, code }) => ({ categoryCode: category, list, code })),
    );
    await upsert(tx, ReferenceValueEntity, rows.referenceValueRows(data), ['list', 'code']);
    await upsert(tx, ConsentGrantEntity, rows.consentGrantRows(data), ['code']);
    await upsert(tx, SuppressionRuleEntity, data.suppressionRules, ['rule']);
    await upsert(tx, IndicatorEntity, data.indicators, ['id']);
    await upsert(tx, ChannelEntity, data.channels, ['channel']);
  }
}

async function upsert<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  values: readonly Row[],
  conflictPaths: string[],
): Promise<void> {
  await tx.upsert(entity, [...values], { conflictPaths, skipUpdateIfNoValuesChanged: true });
}
