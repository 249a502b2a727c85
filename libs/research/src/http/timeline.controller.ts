import { hash as digest } from 'node:crypto';
import { Transform } from 'node:stream';
import { pickDefined } from '@habeas/kernel';
import { Access, ApiProblems, defaultPageSize, encodeCursor } from '@habeas/platform/http';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TimelineFilters } from '../domain/context-filters.js';
import type { TimelineCells, TimelineRow } from '../persistence/published-timeline.query.js';
import { ReadTimeline } from '../use-cases/read-timeline.js';
import { Downloads } from './downloads.js';
import { FacilityParams } from './dto/summary.params.js';
import { TimelineFilterQuery, TimelineQuery } from './dto/timeline.request.js';
import { TimelineResponse } from './dto/timeline.response.js';
import { callerOf } from './reader-gate.js';
import { csvText, exportTypes } from './record-export.js';
import { isUnchanged, sendJson } from './send.js';
import { eventCells, eventColumns } from './timeline-columns.js';
import { dayPosition, toDays } from './to-days.js';

@ApiTags('facilities')
@Controller('facilities/:slug')
export class TimelineController {
  constructor(
    private readonly timeline: ReadTimeline,
    private readonly downloads: Downloads,
  ) {}

  @Get('timeline')
  @Access('public')
  @ApiOperation({ summary: 'What happened around a place: context, summaries, deaths; the newest first' })
  @ApiOkResponse({ type: TimelineResponse })
  @ApiProblems(400, 404, 429)
  async read(
    @Param() { slug }: FacilityParams,
    @Query() query: TimelineQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { limit = defaultPageSize, cursor } = query;
    const rows = await this.timeline.page(toFilters(slug, query), limit, dayPosition(cursor, 'uuid'));
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last ? JSON.stringify(encodeCursor([last.day, last.id])) : 'null';
    const items = shown.map(({ list_item }) => list_item).join(',');
    // An event is written anew with a new id when it changes.
    const state = shown.map(({ id }) => id).join('') + next;
    sendJson(request, reply, `{"items":[${items}],"nextCursor":${next}}`, digest('sha1', state, 'base64url'));
  }

  @Get('timeline.csv')
  @Access('public')
  @ApiOperation({ summary: 'The same as a table, safe to open in a spreadsheet' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 404, 429, 503)
  csv(
    @Param() { slug }: FacilityParams,
    @Query() query: TimelineFilterQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.download('csv', slug, query, request, reply);
  }

  @Get('timeline.ndjson')
  @Access('public')
  @ApiOperation({ summary: 'The same, one event a line as JSON' })
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 404, 429, 503)
  ndjson(
    @Param() { slug }: FacilityParams,
    @Query() query: TimelineFilterQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.download('ndjson', slug, query, request, reply);
  }

  private async download(
    format: 'csv' | 'ndjson',
    slug: string,
    query: TimelineFilterQuery,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const filters = toFilters(slug, query);
    const state = JSON.stringify([await this.timeline.state(slug), format, filters]);
    if (isUnchanged(request, reply, `W/"${digest('sha1', state, 'base64url')}"`)) return;
    void reply
      .header('Content-Type', exportTypes[format])
      .header('Content-Disposition', `attachment; filename="${slug}-timeline.${format}"`);
    if (format === 'csv') {
      this.downloads.send(callerOf(request), this.timeline.allCells(filters), [cells(), csvText(eventColumns)], reply);
    } else {
      this.downloads.send(callerOf(request), this.timeline.all(filters), [lines()], reply);
    }
  }
}

function toFilters(facility: string, { from, to, kind }: TimelineFilterQuery): TimelineFilters {
  return { facility, ...pickDefined({ kinds: kind }), ...toDays(from, to) };
}

function cells(): Transform {
  return new Transform({
    objectMode: true,
    transform: (row: TimelineCells, _encoding, done) => done(null, eventCells(row)),
  });
}

function lines(): Transform {
  return new Transform({
    writableObjectMode: true,
    transform: ({ list_item }: TimelineRow, _encoding, done) => done(null, `${list_item}\n`),
  });
}
