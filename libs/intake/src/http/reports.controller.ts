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
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DiscardDraft } from '../use-cases/discard-draft.js';
import { ListOwnReports } from '../use-cases/list-own-reports.js';
import { ReadReport } from '../use-cases/read-report.js';
import { SubmitDraft } from '../use-cases/submit-draft.js';
import { SubmitReport } from '../use-cases/submit-report.js';
import { UpdateDraft } from '../use-cases/update-draft.js';
import { ListReportsQuery, ReportIdParam } from './dto/report-actions.request.js';
import { ReportFieldsRequest, SubmitReportRequest } from './dto/report-fields.request.js';
import { ReportListResponse } from './dto/report-list.response.js';
import { DraftRevisionResponse, ReportReceiptResponse, ReportResponse } from './dto/report.response.js';
import { toReportFields } from './to-report-fields.js';
import { toListedReportResponse, toReceiptResponse, toReportResponse } from './to-report-response.js';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly submitReport: SubmitReport,
    private readonly submitDraft: SubmitDraft,
    private readonly updateDraft: UpdateDraft,
    private readonly discardDraft: DiscardDraft,
    private readonly listReports: ListOwnReports,
    private readonly readReport: ReadReport,
  ) {}

  @Post()
  @Access('report.submit')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Hand in a report, or keep a draft of one' })
  @ApiCreatedResponse({
    type: ReportReceiptResponse,
    headers: { Location: { description: 'Where the report is', schema: { type: 'string' } } },
  })
  @ApiProblems(409, 413, 415, 422)
  async submit(
    @Act() actor: Actor,
    @IdempotencyKey() key: string,
    @Body() body: SubmitReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportReceiptResponse> {
    const fields = toReportFields(body);
    const receipt = await this.submitReport.execute(actor, { key, fields, draft: body.draft ?? false });
    void reply.header('Location', `/api/v1/reports/${receipt.id}`);
    return toReceiptResponse(receipt);
  }

  @Get()
  @Access('report.read_own')
  @ApiOperation({ summary: "The reports of the caller's organisation, newest first" })
  @ApiOkResponse({ type: ReportListResponse })
  @ApiProblems()
  async list(@Act() actor: Actor, @Query() query: ListReportsQuery): Promise<ReportListResponse> {
    const { state, facility, cursor, limit = defaultPageSize } = query;
    const before = cursor === undefined ? undefined : String(decodeCursor(cursor, ['uuid'])[0]);
    const reports = await this.listReports.execute(actor, { state, facilityId: facility, before, limit: limit + 1 });
    return pageOf(reports, limit, toListedReportResponse, ({ id }) => [id]);
  }

  @Get(':id')
  @Access('session.own')
  @ApiOperation({ summary: 'A whole report, for its organisation and for moderators' })
  @ApiOkResponse({
    type: ReportResponse,
    headers: { ETag: { description: 'Its revision', schema: { type: 'string' } } },
  })
  @ApiProblems(404)
  async read(
    @Act() actor: Actor,
    @Param() { id }: ReportIdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportResponse> {
    const report = await this.readReport.execute(actor, id);
    setEtag(reply, report.revision);
    return toReportResponse(report);
  }

  @Put(':id')
  @Access('report.submit')
  @TakesIfMatch()
  @ApiOperation({ summary: 'Change fields of a draft' })
  @ApiOkResponse({ type: DraftRevisionResponse })
  @ApiProblems(404, 409, 412, 413, 415, 422)
  async update(
    @Act() actor: Actor,
    @Param() { id }: ReportIdParam,
    @IfMatch() revision: number,
    @Body() body: ReportFieldsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftRevisionResponse> {
    const fields = toReportFields(body);
    const changed = await this.updateDraft.execute(actor, { reportId: id, revision, fields });
    setEtag(reply, changed.revision);
    return { id, revision: changed.revision };
  }

  @Put(':id/submission')
  @Access('report.submit')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Hand in a draft' })
  @ApiOkResponse({ type: ReportReceiptResponse })
  @ApiProblems(404, 409, 422)
  async submitDraftOf(
    @Act() actor: Actor,
    @Param() { id }: ReportIdParam,
    @IdempotencyKey() key: string,
  ): Promise<ReportReceiptResponse> {
    return toReceiptResponse(await this.submitDraft.execute(actor, { key, reportId: id }));
  }

  @Delete(':id')
  @Access('report.submit')
  @HttpCode(204)
  @ApiOperation({ summary: 'Throw a draft away' })
  @ApiNoContentResponse()
  @ApiProblems(404, 409)
  discard(@Act() actor: Actor, @Param() { id }: ReportIdParam): Promise<void> {
    return this.discardDraft.execute(actor, id);
  }
}
