import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../http/access.js';
import { HealthChecks, type HealthCheck } from './health-checks.js';

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

/** Milliseconds after which a check counts as failed. */
const patience = 3_000;

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
    const names = Object.keys(this.health.checks);
    const results = await Promise.all(Object.values(this.health.checks).map(inOrder));
    const checks = Object.fromEntries(names.map((name, at) => [name, results[at] ? 'ok' : 'unavailable']));
    const ready = results.every(Boolean);
    if (!ready) void reply.code(503);
    return { status: ready ? 'ok' : 'unavailable', checks };
  }
}

async function inOrder(check: HealthCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
