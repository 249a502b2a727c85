import { join } from 'node:path';
import { SeedDemoAccounts } from '@habeas/identity';
import { SubmitReport } from '@habeas/intake';
import type { SystemActor } from '@habeas/kernel';
import type { OperatorConfiguration } from '@habeas/platform/config';
import { Sql } from '@habeas/platform/database';
import type { SeededRegistry } from '@habeas/registry';
import type { INestApplicationContext } from '@nestjs/common';
import { demoActor } from './demo-actor.js';
import { demoReports } from './demo-reports.js';

/** Makes the invented people and, once, their invented reports. */
export async function seedDemo(
  context: INestApplicationContext,
  configuration: OperatorConfiguration,
  seeder: SystemActor,
  facilities: SeededRegistry['facilities'],
): Promise<{ readonly file: string; readonly reports: number }> {
  const file = join(configuration.dataDir, 'demo-accounts.json');
  await context.get(SeedDemoAccounts, { strict: false }).execute(seeder, { file });
  if (await hasDemoReports(context)) return { file, reports: 0 };
  const submit = context.get(SubmitReport, { strict: false });
  for (const [position, { reporter, facility, fields }] of demoReports.entries()) {
    const facilityId = facilities.find(({ slug }) => slug === facility)?.id;
    const actor = await demoActor(context, reporter);
    await submit.execute(actor, {
      key: `demo-report-${position + 1}`,
      fields: { ...fields, facilityId },
      draft: false,
    });
  }
  return { file, reports: demoReports.length };
}

async function hasDemoReports(context: INestApplicationContext): Promise<boolean> {
  const row = await context
    .get(Sql, { strict: false })
    .one(
      'SELECT 1 FROM portal.report r JOIN portal.organization o ON o.id = r.organization_id WHERE o.is_demo LIMIT 1',
    );
  return row !== undefined;
}
