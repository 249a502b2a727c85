import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import {
  Access,
  Act,
  ApiProblems,
  decodeCursor,
  defaultPageSize,
  IdempotencyKey,
  IfMatch,
  pageOf,
  setEtag,
  TakesIdempotencyKey,
  TakesIfMatch,
} from '@habeas/platform/http';
import type { FastifyReply } from 'fastify';
import { ChangeRecord } from '../use-cases/change-record.js';
import { ProposeRecord } from '../use-cases/propose-record.js';
import { ReadRecords } from '../use-cases/read-records.js';
import { ChangeRecordRequest, ListRecordsRequest, ProposeRecordRequest, RecordParams } from './dto/record.requests.js';
import { RecordPageResponse, RecordResponse } from './dto/record.responses.js';
import { toListItem, toRecordResponse } from './to-record-response.js';

@ApiTags('context')
@Controller('context-records')
export class ContextRecordsController {
  constructor(
    private readonly records: ReadRecords,
    private readonly proposeRecord: ProposeRecord,
    private readonly changeRecord: ChangeRecord,
  ) {}

  @Get()
  @Access('facility.read')
  @ApiOperation({ summary: 'Transfers, orders, statements and the rest, by slug, each as it was written last' })
  @ApiOkResponse({ type: RecordPageResponse })
  @ApiProblems(400)
  async list(@Act() actor: Actor, @Query() query: ListRecordsRequest): Promise<RecordPageResponse> {
    const { cursor, limit = defaultPageSize, ...filter } = query;
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor, ['string'])[0]);
    const records = await this.records.list(actor, { ...filter, after, limit: limit + 1 });
    return pageOf(
      records,
      limit,
      (record) => toListItem(record, actor),
      ({ draft }) => [draft.slug],
    );
  }

  @Get(':slug')
  @Access('facility.read')
  @ApiOperation({ summary: 'A record with every revision, and the answers on custody with their reasoning' })
  @ApiOkResponse({ type: RecordResponse })
  @ApiProblems(404)
  async read(
    @Act() actor: Actor,
    @Param() { slug }: RecordParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordResponse> {
    const record = await this.records.one(actor, slug);
    setEtag(reply, record.revision);
    return toRecordResponse(record, actor);
  }

  @Post()
  @Access('facility.edit')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Propose a record, for a second person to confirm' })
  @ApiCreatedResponse({ type: RecordResponse })
  @ApiProblems(400, 409, 422)
  async propose(
    @Act() actor: Actor,
    @IdempotencyKey() idempotencyKey: string,
    @Body() { kind, record, newSource }: ProposeRecordRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordResponse> {
    const slug = await this.proposeRecord.execute(actor, { kind, record, newSource, idempotencyKey });
    void reply.header('Location', `/api/v1/context-records/${slug}`);
    return this.read(actor, { slug }, reply);
  }

  @Put(':slug')
  @Access('facility.edit')
  @HttpCode(200)
  @TakesIfMatch()
  @ApiOperation({ summary: 'Write a new revision; what was confirmed stays public until this one is confirmed' })
  @ApiOkResponse({ type: RecordResponse })
  @ApiProblems(400, 404, 412, 422)
  async change(
    @Act() actor: Actor,
    @Param() { slug }: RecordParams,
    @IfMatch() expectedRevision: number,
    @Body() { record, newSource }: ChangeRecordRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordResponse> {
    await this.changeRecord.execute(actor, { slug, expectedRevision, record, newSource });
    return this.read(actor, { slug }, reply);
  }
}
