import { type Actor, requirePermission, requirePerson } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { ReportState } from '../domain/report-states.js';
import { type OwnReport, OwnReportsQuery } from '../persistence/own-reports.query.js';

export interface ListOwnReportsInput {
  readonly state?: ReportState;
  readonly facilityId?: string;
  readonly before?: string;
  readonly limit: number;
}

/** The reports of the caller's organisation, newest first. */
@Injectable()
export class ListOwnReports {
  constructor(
    private readonly sql: Sql,
    private readonly reports: OwnReportsQuery,
  ) {}

  async execute(actor: Actor, input: ListOwnReportsInput): Promise<OwnReport[]> {
    requirePermission(actor, 'report.read_own');
    return this.reports.list(this.sql, { ...input, organizationId: requirePerson(actor).organizationId });
  }
}
