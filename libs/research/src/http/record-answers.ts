import { hash as digest } from 'node:crypto';
import { pickDefined } from '@habeas/kernel';
import { defaultPageSize, encodeCursor } from '@habeas/platform/http';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ContextFilters, RecordKind } from '../domain/context-filters.js';
import { ReadContext } from '../use-cases/read-context.js';
import { Downloads } from './downloads.js';
import type { ListRecordsQuery, RecordFilterQuery } from './dto/record.request.js';
import { callerOf } from './reader-gate.js';
import { type ExportFormat, exportSteps, exportTypes } from './record-export.js';
import { ResearchOptions } from './research-options.js';
import { isUnchanged, sendJson } from './send.js';
import { dayPosition, toDays } from './to-days.js';

/** Answers for records of the context, whatever list they are asked for in. */
@Injectable()
export class RecordAnswers {
  constructor(
    private readonly records: ReadContext,
    private readonly downloads: Downloads,
    private readonly options: ResearchOptions,
  ) {}

  async list(
    kind: RecordKind | undefined,
    query: ListRecordsQuery,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { limit = defaultPageSize, cursor } = query;
    const rows = await this.records.list(toFilters(kind, query), limit, dayPosition(cursor, 'string'));
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last ? JSON.stringify(encodeCursor([last.day, last.slug])) : 'null';
    const items = shown.map((row) => this.options.recordWithUrl(row.kind, row.slug, row.list_item)).join(',');
    const state = digest('sha1', shown.map(({ hash }) => hash).join('') + next, 'base64url');
    sendJson(request, reply, `{"items":[${items}],"nextCursor":${next}}`, state);
  }

  async one(kind: RecordKind | undefined, slug: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const record = await this.records.one(slug, kind);
    sendJson(request, reply, this.options.recordWithUrl(record.kind, slug, record.detail), record.hash);
  }

  /** All records of the filter, read page by page as they are taken. */
  async download(
    { name, kind }: { readonly name: string; readonly kind: RecordKind | undefined },
    format: ExportFormat,
    query: RecordFilterQuery,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const filters = toFilters(kind, query);
    const state = JSON.stringify([await this.records.state(filters), format, filters]);
    if (isUnchanged(request, reply, `W/"${digest('sha1', state, 'base64url')}"`)) return;
    void reply
      .header('Content-Type', exportTypes[format])
      .header('Content-Disposition', `attachment; filename="${name}.${format}"`);
    this.downloads.send(callerOf(request), this.records.all(filters), exportSteps(format, this.options), reply);
  }
}

function toFilters(kind: RecordKind | undefined, { facility, country, from, to }: RecordFilterQuery): ContextFilters {
  return pickDefined({ kind, facility, country, ...toDays(from, to) });
}
