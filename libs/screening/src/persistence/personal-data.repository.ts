import { newId } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { sqlIn, type Tx } from '@habeas/platform/database';
import type { PersonalDataSpan } from '../domain/personal-data.js';

/** The marked stretches of a report. They are found anew as a whole, never one by one. */
@Injectable()
export class PersonalDataRepository {
  async replace(tx: Tx, reportId: string, spans: readonly PersonalDataSpan[]): Promise<void> {
    const sql = sqlIn(tx);
    await sql.affected('DELETE FROM portal.personal_data_span WHERE report_id = $1', [reportId]);
    if (spans.length === 0) return;
    await sql.affected(
      `INSERT INTO portal.personal_data_span (id, report_id, field, start_offset, end_offset, type, rule)
       SELECT id, $1, field, start_offset, end_offset, type, rule
       FROM unnest($2::uuid[], $3::text[], $4::int[], $5::int[], $6::text[], $7::text[])
         AS span (id, field, start_offset, end_offset, type, rule)`,
      [
        reportId,
        spans.map(() => newId()),
        spans.map(({ field }) => field),
        spans.map(({ start }) => start),
        spans.map(({ end }) => end),
        spans.map(({ type }) => type),
        spans.map(({ rule }) => rule),
      ],
    );
  }
}
