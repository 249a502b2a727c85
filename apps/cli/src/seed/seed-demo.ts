import { join } from 'node:path';
import { permissionsOf, SeedDemoAccounts } from '@habeas/identity';
import { SubmitReport } from '@habeas/intake';
import { type PersonActor, type Role, type SystemActor } from '@habeas/kernel';
import type { OperatorConfiguration } from '@habeas/platform/config';
import { Sql } from '@habeas/platform/database';
import type { SeededRegistry } from '@habeas/registry';
import type { INestApplicationContext } from '@nestjs/common';
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
    const actor = await actorOf(context, reporter);
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

/** A demo person acting for themselves, with the rights of their role. */
async function actorOf(context: INestApplicationContext, email: string): Promise<PersonActor> {
  const account = await context
    .get(Sql, { strict: false })
    .one<{ id: string; organization_id: string; role: Role }>(
      'SELECT id, organization_id, role FROM portal.account WHERE email = $1 AND is_demo',
      [email],
    );
  if (!account) throw new Error(`The demo account ${email} is missing.`);
  const { id, organization_id: organizationId, role } = account;
  return { kind: 'person', accountId: id, organizationId, role, permissions: permissionsOf(role) };
}
