import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../http/access.js';
import { HealthChecks, runChecks } from './health-checks.js';

/** Whether a process is there, or ready, and which part is not. */
export class HealthResponse {
  @ApiProperty({ enum: ['ok', 'unavailable'], example: 'ok' })
  status!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: ['ok', 'unavailable'] },
    example: { database: 'ok', migrations: 'ok', queue: 'ok' },
  })
  checks!: Record<string, string>;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthChecks) {}

  @Get('live')
  @Access('public')
  @ApiOperation({ summary: 'Whether the process answers' })
  @ApiOkResponse({ type: HealthResponse })
  live(): HealthResponse {
    return { status: 'ok', checks: {} };
  }

  @Get('ready')
  @Access('public')
  @ApiOperation({ summary: 'Whether database, migrations and queue are in order; 503 with the same body when not' })
  @ApiOkResponse({ type: HealthResponse })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthResponse> {
    const results = await runChecks(this.health);
    const ready = Object.values(results).every(Boolean);
    if (!ready) void reply.code(503);
    const checks = Object.fromEntries(Object.entries(results).map(([name, fine]) => [name, wordFor(fine)]));
    return { status: wordFor(ready), checks };
  }
}

function wordFor(fine: boolean): string {
  return fine ? 'ok' : 'unavailable';
}
