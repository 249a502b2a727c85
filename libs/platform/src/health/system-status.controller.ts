import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { pendingMigrations } from '../database/pending-migrations.js';
import { Sql } from '../database/sql.js';
import { Access } from '../http/access.js';
import { QueueFigures } from './queue-figures.js';
import { ReportFigures } from './report-figures.js';

/** Jobs by what they are doing. */
export class QueueCountsResponse {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Jobs that wait for a worker; null when the queue does not answer',
  })
  waiting!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  active!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Jobs that were given up; each wants a person' })
  failed!: number | null;
}

/** Events that were committed and not yet handed to the queue. */
export class OutboxStatusResponse {
  @ApiProperty({ type: 'integer' })
  unsent!: number;

  @ApiProperty({ type: 'integer', description: 'Seconds that the oldest of them has waited' })
  oldestSeconds!: number;
}

/** Reports by state. */
export class ReportCountsResponse {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, example: { queued: 12, accepted: 40 } })
  byState!: Record<string, number>;
}

/** How the house stands. */
export class SystemStatusResponse {
  @ApiProperty({ enum: ['ok', 'unavailable'] })
  database!: string;

  @ApiProperty({ type: 'integer', description: 'Migrations of this release that have not run' })
  pendingMigrations!: number;

  @ApiProperty({ type: QueueCountsResponse })
  queue!: QueueCountsResponse;

  @ApiProperty({ type: OutboxStatusResponse })
  outbox!: OutboxStatusResponse;

  @ApiProperty({ type: ReportCountsResponse })
  reports!: ReportCountsResponse;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { node: '24.21.0', postgresql: '18.4' },
  })
  versions!: Record<string, string>;
}

@ApiTags('system')
@Controller('system')
export class SystemStatusController {
  constructor(
    private readonly sql: Sql,
    private readonly queue: QueueFigures,
    private readonly reports: ReportFigures,
  ) {}

  @Get('status')
  @Access('system.read')
  @ApiOperation({ summary: 'How database, queue and outbox stand' })
  @ApiOkResponse({ type: SystemStatusResponse })
  async status(): Promise<SystemStatusResponse> {
    const [pending, outbox, byState, server, queue] = await Promise.all([
      pendingMigrations(this.sql),
      this.outbox(),
      this.reports.byState(),
      this.sql.one<{ version: string }>(`SELECT current_setting('server_version') AS version`),
      this.queue.count().catch(() => ({ waiting: null, active: null, failed: null })),
    ]);
    return {
      database: 'ok',
      pendingMigrations: pending.length,
      queue,
      outbox,
      reports: { byState },
      versions: { node: process.versions.node, postgresql: server?.version ?? 'unknown' },
    };
  }

  private async outbox(): Promise<OutboxStatusResponse> {
    const row = await this.sql.one<OutboxStatusResponse>(
      `SELECT count(*)::int AS unsent, COALESCE(EXTRACT(epoch FROM now() - min(created_at)), 0)::int AS "oldestSeconds"
       FROM portal.outbox WHERE sent_at IS NULL`,
    );
    return row ?? { unsent: 0, oldestSeconds: 0 };
  }
}
