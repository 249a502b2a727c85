import type { Actor } from '@habeas/kernel';
import { Access, Act, defaultPageSize, PageQuery } from '@habeas/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListOwnDecisions } from '../use-cases/list-own-decisions.js';
import { ListQueue } from '../use-cases/list-queue.js';
import { ListQueueQuery } from './dto/moderation.request.js';
import { OwnDecisionPageResponse, QueuePageResponse } from './dto/queue.response.js';
import { toOwnDecisionResponse, toQueueEntryResponse } from './to-queue-response.js';

/** What waits for moderators, and what they did. */
@ApiTags('moderation')
@Controller()
export class QueueController {
  constructor(
    private readonly listQueue: ListQueue,
    private readonly listOwnDecisions: ListOwnDecisions,
  ) {}

  @Get('queue')
  @Access('queue.read')
  @ApiOperation({ summary: 'Open reports, the most urgent and longest waiting first' })
  @ApiOkResponse({ type: QueuePageResponse })
  async list(@Act() actor: Actor, @Query() query: ListQueueQuery): Promise<QueuePageResponse> {
    const { facility: facilityId, limit = defaultPageSize, ...filter } = query;
    const page = await this.listQueue.execute(actor, { ...filter, limit, ...(facilityId && { facilityId }) });
    return { items: page.items.map(toQueueEntryResponse), nextCursor: page.nextCursor };
  }

  @Get('decisions')
  @Access('report.decide')
  @ApiOperation({ summary: 'What you decided, newest first, and what can still be taken back' })
  @ApiOkResponse({ type: OwnDecisionPageResponse })
  async ownDecisions(@Act() actor: Actor, @Query() query: PageQuery): Promise<OwnDecisionPageResponse> {
    const { limit = defaultPageSize, cursor } = query;
    const page = await this.listOwnDecisions.execute(actor, { limit, ...(cursor && { cursor }) });
    return { items: page.items.map(toOwnDecisionResponse), nextCursor: page.nextCursor };
  }
}
