import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems } from '@habeas/platform/http';
import { ReadRecords } from '../use-cases/read-records.js';
import { FoundSourcesResponse } from './dto/kind.responses.js';
import { ListSourcesRequest } from './dto/record.requests.js';

@ApiTags('context')
@Controller('context-sources')
export class ContextSourcesController {
  constructor(private readonly records: ReadRecords) {}

  @Get()
  @Access('facility.edit')
  @ApiOperation({ summary: 'Sources that a record can rest on, the first twenty with the words' })
  @ApiOkResponse({ type: FoundSourcesResponse })
  @ApiProblems(400)
  async list(@Act() actor: Actor, @Query() { q }: ListSourcesRequest): Promise<FoundSourcesResponse> {
    const found = await this.records.sources(actor, q);
    return { items: found.map(({ id, title, publisher, url }) => ({ id, title, publisher, url })) };
  }
}
