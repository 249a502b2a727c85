import { type Actor, pickDefined } from '@habeas/kernel';
import { Access, Act, ApiProblems, setEtag } from '@habeas/platform/http';
import { Body, Controller, Delete, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CorrectSummary } from '../use-cases/correct-summary.js';
import { PublishSummary } from '../use-cases/publish-summary.js';
import { ReadSummaries } from '../use-cases/read-summaries.js';
import { RetractSummary } from '../use-cases/retract-summary.js';
import { ReturnSummary } from '../use-cases/return-summary.js';
import { SubmitSummary } from '../use-cases/submit-summary.js';
import { RetractSummaryRequest, ReturnSummaryRequest, SummaryIdParam } from './dto/summary.request.js';
import { SummaryResponse } from './dto/summary.response.js';
import { OptionalIfMatch } from './optional-headers.js';
import { ResearchAddress } from './research-address.js';
import { toSummaryResponse } from './to-summary-response.js';

@ApiTags('summaries')
@Controller('summaries')
export class SummaryPublicationController {
  constructor(
    private readonly submitSummary: SubmitSummary,
    private readonly returnSummary: ReturnSummary,
    private readonly publishSummary: PublishSummary,
    private readonly correctSummary: CorrectSummary,
    private readonly retractSummary: RetractSummary,
    private readonly readSummaries: ReadSummaries,
    private readonly address: ResearchAddress,
  ) {}

  @Put(':id/submission')
  @Access('summary.draft')
  @ApiOperation({ summary: 'Hand a draft to a second person' })
  @ApiOkResponse({ type: SummaryResponse })
  @ApiProblems(400, 404, 409, 422)
  async submit(
    @Act() actor: Actor,
    @Param() { id }: SummaryIdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SummaryResponse> {
    await this.submitSummary.execute(actor, id);
    return this.answer(actor, id, reply);
  }

  @Put(':id/return')
  @Access('summary.draft')
  @ApiOperation({ summary: 'Give a summary back to its drafter, with the reason' })
  @ApiOkResponse({ type: SummaryResponse })
  @ApiProblems(400, 404, 409)
  async giveBack(
    @Act() actor: Actor,
    @Param() { id }: SummaryIdParam,
    @Body() { reason }: ReturnSummaryRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SummaryResponse> {
    await this.returnSummary.execute(actor, { summaryId: id, reason });
    return this.answer(actor, id, reply);
  }

  @Put(':id/publication')
  @Access('summary.publish')
  @ApiHeader({ name: 'If-Match', required: false, description: 'The revision that was read', example: '"2"' })
  @ApiOperation({ summary: 'Publish what another person drafted; open findings are told with 422' })
  @ApiOkResponse({ type: SummaryResponse })
  @ApiProblems(400, 403, 404, 409, 412, 422)
  async publish(
    @Act() actor: Actor,
    @Param() { id }: SummaryIdParam,
    @OptionalIfMatch() revision: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SummaryResponse> {
    await this.publishSummary.execute(actor, { summaryId: id, ...pickDefined({ revision }) });
    return this.answer(actor, id, reply);
  }

  @Delete(':id/publication')
  @Access('summary.retract')
  @ApiOperation({ summary: 'Retract a summary; a tombstone with the class of the reason stays' })
  @ApiOkResponse({ type: SummaryResponse })
  @ApiProblems(400, 404, 409)
  async retract(
    @Act() actor: Actor,
    @Param() { id }: SummaryIdParam,
    @Body() { reason, note = null }: RetractSummaryRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SummaryResponse> {
    await this.retractSummary.execute(actor, { summaryId: id, reason, note });
    return this.answer(actor, id, reply);
  }

  @Post(':id/correction')
  @Access('summary.draft')
  @HttpCode(200)
  @ApiOperation({ summary: 'Begin the next version of a published summary' })
  @ApiOkResponse({ type: SummaryResponse })
  @ApiProblems(400, 404, 409)
  async correct(
    @Act() actor: Actor,
    @Param() { id }: SummaryIdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SummaryResponse> {
    await this.correctSummary.execute(actor, id);
    return this.answer(actor, id, reply);
  }

  private async answer(actor: Actor, id: string, reply: FastifyReply): Promise<SummaryResponse> {
    const view = await this.readSummaries.one(actor, id);
    setEtag(reply, view.line.revision);
    return toSummaryResponse(view, this.address);
  }
}
