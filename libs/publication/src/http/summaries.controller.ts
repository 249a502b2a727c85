import { type Actor, pickDefined } from '@habeas/kernel';
import {
  Access,
  Act,
  ApiProblems,
  decodeCursor,
  defaultPageSize,
  IfMatch,
  OptionalIdempotencyKey,
  pageOf,
  setEtag,
  TakesIdempotencyKey,
  TakesIfMatch,
} from '@habeas/platform/http';
import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CheckDisclosure } from '../use-cases/check-disclosure.js';
import { DraftSummary } from '../use-cases/draft-summary.js';
import { EditSummary } from '../use-cases/edit-summary.js';
import { ReadSummaries } from '../use-cases/read-summaries.js';
import {
  DraftSummaryRequest,
  EditSummaryRequest,
  ListSummariesQuery,
  SummaryIdParam,
  SummaryVersionParam,
} from './dto/summary.request.js';
import { SummaryVersionContentResponse } from './dto/summary-version.response.js';
import { FindingsResponse, SummaryListResponse, SummaryResponse } from './dto/summary.response.js';
import { ResearchAddress } from './research-address.js';
import { toSummaryChanges, toSummaryContent } from './to-summary-content.js';
import { toFinding, toSummaryLine, toSummaryResponse, toVersionResponse } from './to-summary-response.js';

@ApiTags('summaries')
@Controller('summaries')
export class SummariesController {
  constructor(
    private readonly draftSummary: DraftSummary,
    private readonly editSummary: EditSummary,
    private readonly checkDisclosure: CheckDisclosure,
    private readonly readSummaries: ReadSummaries,
    private readonly address: ResearchAddress,
  ) {}

  @Post()
  @Access('summary.draft')
  @TakesIdempotencyKey({ optional: true })
  @ApiOperation({ summary: 'Begin a summary on accepted reports' })
  @ApiCreatedResponse({ type: SummaryResponse })
  @ApiProblems(400, 413, 415, 422)
  async draft(
    @Act() actor: Actor,
    @OptionalIdempotencyKey() key: string | undefined,
    @Body() body: DraftSummaryRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SummaryResponse> {
    const { id } = await this.draftSummary.execute(actor, toSummaryContent(body), key);
    void reply.header('Location', `/api/v1/summaries/${id}`);
    return this.answer(actor, id, reply);
  }

  @Get()
  @Access('summary.read')
  @ApiOperation({ summary: 'Summaries by state of the work or by what is public, newest first' })
  @ApiOkResponse({ type: SummaryListResponse })
  @ApiProblems(400)
  async list(@Act() actor: Actor, @Query() query: ListSummariesQuery): Promise<SummaryListResponse> {
    const { cursor, limit = defaultPageSize, state, public: isPublic, facility, report } = query;
    const before = cursor === undefined ? undefined : String(decodeCursor(cursor, ['uuid'])[0]);
    const filters = pickDefined({ state, public: isPublic, facilityId: facility, reportId: report });
    const rows = await this.readSummaries.list(actor, filters, limit, before);
    return pageOf(
      rows,
      limit,
      (row) => toSummaryLine(row, this.address),
      ({ id }) => [id],
    );
  }

  @Get(':id')
  @Access('summary.read')
  @ApiOperation({ summary: 'A summary with its sentences, findings and versions' })
  @ApiOkResponse({ type: SummaryResponse })
  @ApiProblems(400, 404)
  read(
    @Act() actor: Actor,
    @Param() { id }: SummaryIdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SummaryResponse> {
    return this.answer(actor, id, reply);
  }

  @Put(':id')
  @Access('summary.draft')
  @TakesIfMatch()
  @ApiOperation({ summary: 'Change a draft' })
  @ApiOkResponse({ type: SummaryResponse })
  @ApiProblems(400, 404, 409, 412, 413, 415, 422)
  async edit(
    @Act() actor: Actor,
    @Param() { id }: SummaryIdParam,
    @IfMatch() revision: number,
    @Body() body: EditSummaryRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SummaryResponse> {
    await this.editSummary.execute(actor, { summaryId: id, revision, changes: toSummaryChanges(body) });
    return this.answer(actor, id, reply);
  }

  @Get(':id/versions/:version')
  @Access('summary.read')
  @ApiOperation({ summary: 'A version as it was published, with who drafted and who published it' })
  @ApiOkResponse({ type: SummaryVersionContentResponse })
  @ApiProblems(400, 404)
  async version(
    @Act() actor: Actor,
    @Param() { id, version }: SummaryVersionParam,
  ): Promise<SummaryVersionContentResponse> {
    return toVersionResponse(await this.readSummaries.version(actor, id, version));
  }

  @Get(':id/disclosure-check')
  @Access('summary.draft')
  @ApiOperation({ summary: 'What in the text could lead to a person' })
  @ApiOkResponse({ type: FindingsResponse })
  @ApiProblems(400, 404)
  async check(@Act() actor: Actor, @Param() { id }: SummaryIdParam): Promise<FindingsResponse> {
    const findings = await this.checkDisclosure.execute(actor, id);
    return { findings: findings.map(toFinding) };
  }

  private async answer(actor: Actor, id: string, reply: FastifyReply): Promise<SummaryResponse> {
    const view = await this.readSummaries.one(actor, id);
    setEtag(reply, view.line.revision);
    return toSummaryResponse(view, this.address);
  }
}
