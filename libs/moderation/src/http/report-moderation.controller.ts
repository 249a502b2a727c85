import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, OptionalIdempotencyKey, TakesIdempotencyKey } from '@habeas/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeUrgency } from '../use-cases/change-urgency.js';
import { ClaimReport } from '../use-cases/claim-report.js';
import { DecideReport } from '../use-cases/decide-report.js';
import { JudgeDuplicate } from '../use-cases/judge-duplicate.js';
import { ReleaseClaim } from '../use-cases/release-claim.js';
import { ReviewReport } from '../use-cases/review-report.js';
import { UndoDecision } from '../use-cases/undo-decision.js';
import {
  ChangeUrgencyRequest,
  DecideReportRequest,
  DecisionParam,
  DuplicateParam,
  JudgeDuplicateRequest,
  QueuedReportParam,
} from './dto/moderation.request.js';
import {
  ReportClaimResponse,
  DecisionTakenResponse,
  DecisionUndoneResponse,
  UrgencyResponse,
} from './dto/queue.response.js';
import { ReviewResponse } from './dto/review.response.js';
import { toClaimResponse, toDecisionTakenResponse } from './to-queue-response.js';
import { toReviewResponse } from './to-review-response.js';

/** What moderators do with one report. */
@ApiTags('moderation')
@Controller('reports/:id')
export class ReportModerationController {
  constructor(
    private readonly claimReport: ClaimReport,
    private readonly releaseClaim: ReleaseClaim,
    private readonly reviewReport: ReviewReport,
    private readonly decideReport: DecideReport,
    private readonly undoDecision: UndoDecision,
    private readonly judgeDuplicate: JudgeDuplicate,
    private readonly changeUrgency: ChangeUrgency,
  ) {}

  @Put('claim')
  @Access('report.claim')
  @ApiOperation({ summary: 'Work on a report, or go on with it; the claim ends by itself after 15 minutes' })
  @ApiOkResponse({ type: ReportClaimResponse })
  @ApiProblems(404, 409)
  async claim(@Act() actor: Actor, @Param() { id }: QueuedReportParam): Promise<ReportClaimResponse> {
    return toClaimResponse(await this.claimReport.execute(actor, { reportId: id }));
  }

  @Delete('claim')
  @Access('report.claim')
  @ApiOperation({ summary: 'Give a report back to the queue' })
  @ApiOkResponse({ type: ReportClaimResponse })
  @ApiProblems(404, 409)
  async release(@Act() actor: Actor, @Param() { id }: QueuedReportParam): Promise<ReportClaimResponse> {
    await this.releaseClaim.execute(actor, { reportId: id });
    return { assignee: null, until: null };
  }

  @Get('review')
  @Access('report.review')
  @ApiOperation({ summary: 'The report with what screening found, what was decided and what happened' })
  @ApiOkResponse({ type: ReviewResponse })
  @ApiProblems(404)
  async review(@Act() actor: Actor, @Param() { id }: QueuedReportParam): Promise<ReviewResponse> {
    return toReviewResponse(await this.reviewReport.execute(actor, { reportId: id }));
  }

  @Post('decisions')
  @Access('report.decide')
  @TakesIdempotencyKey({ optional: true })
  @ApiOperation({ summary: 'Decide about a claimed report of another organisation' })
  @ApiCreatedResponse({ type: DecisionTakenResponse })
  @ApiProblems(404, 409, 413, 415, 422)
  async decide(
    @Act() actor: Actor,
    @Param() { id }: QueuedReportParam,
    @OptionalIdempotencyKey() key: string | undefined,
    @Body() body: DecideReportRequest,
  ): Promise<DecisionTakenResponse> {
    const { outcome, reason, duplicateOf, assessment } = body;
    const optional = { ...(duplicateOf && { duplicateOf }), ...(assessment && { assessment }) };
    return toDecisionTakenResponse(
      await this.decideReport.execute(actor, { reportId: id, outcome, reason, ...optional, key }),
    );
  }

  @Delete('decisions/:decisionId')
  @Access('report.decide')
  @ApiOperation({ summary: 'Take your decision back, within a minute and while nothing followed from it' })
  @ApiOkResponse({ type: DecisionUndoneResponse })
  @ApiProblems(404, 409)
  async undo(@Act() actor: Actor, @Param() { id, decisionId }: DecisionParam): Promise<DecisionUndoneResponse> {
    const { state } = await this.undoDecision.execute(actor, { reportId: id, decisionId });
    return { state };
  }

  @Put('duplicates/:otherId')
  @Access('report.review')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remember that two reports that look alike are not the same, or belong together' })
  @ApiNoContentResponse()
  @ApiProblems(404, 413, 415)
  async judge(
    @Act() actor: Actor,
    @Param() { id, otherId }: DuplicateParam,
    @Body() { verdict }: JudgeDuplicateRequest,
  ): Promise<void> {
    await this.judgeDuplicate.execute(actor, { reportId: id, otherReportId: otherId, verdict });
  }

  @Put('urgency')
  @Access('report.decide')
  @ApiOperation({ summary: 'Raise the urgency of a report; a lead moderator also lowers it, one step at a time' })
  @ApiOkResponse({ type: UrgencyResponse })
  @ApiProblems(404, 409, 413, 415, 422)
  async putUrgency(
    @Act() actor: Actor,
    @Param() { id }: QueuedReportParam,
    @Body() { urgency, reason }: ChangeUrgencyRequest,
  ): Promise<UrgencyResponse> {
    const changed = await this.changeUrgency.execute(actor, { reportId: id, urgency, reason });
    return { urgency: changed.urgency, dueAt: changed.dueAt.toISOString() };
  }
}
