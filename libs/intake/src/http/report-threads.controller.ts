import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, OptionalIdempotencyKey, TakesIdempotencyKey } from '@habeas/platform/http';
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AddAddendum } from '../use-cases/add-addendum.js';
import { ChangeConsent } from '../use-cases/change-consent.js';
import { PostMessage } from '../use-cases/post-message.js';
import { ReadReport } from '../use-cases/read-report.js';
import { WithdrawReport } from '../use-cases/withdraw-report.js';
import {
  AddAddendumRequest,
  ChangeConsentRequest,
  PostMessageRequest,
  ReportConsentParam,
  ReportIdParam,
  WithdrawReportRequest,
} from './dto/report-actions.request.js';
import {
  AddendumResponse,
  ConsentResponse,
  MessageListResponse,
  MessageResponse,
  ReportReceiptResponse,
} from './dto/report.response.js';
import { toConsentBasis } from './to-consent-basis.js';
import { toMessageResponse, toReceiptResponse } from './to-report-response.js';

/** What happens to a report after it was handed in. */
@ApiTags('reports')
@Controller('reports/:id')
export class ReportThreadsController {
  constructor(
    private readonly readReport: ReadReport,
    private readonly postMessage: PostMessage,
    private readonly addAddendum: AddAddendum,
    private readonly withdrawReport: WithdrawReport,
    private readonly changeConsent: ChangeConsent,
  ) {}

  @Get('messages')
  @Access('session.own')
  @ApiOperation({ summary: 'The thread between the organisation and moderators' })
  @ApiOkResponse({ type: MessageListResponse })
  @ApiProblems(404)
  async messages(@Act() actor: Actor, @Param() { id }: ReportIdParam): Promise<MessageListResponse> {
    const { messages } = await this.readReport.execute(actor, id);
    return { items: messages.map(toMessageResponse), nextCursor: null };
  }

  @Post('messages')
  @Access('session.own')
  @TakesIdempotencyKey({ optional: true })
  @ApiOperation({
    summary: "Write into the thread; the organisation's answer to a question returns the report to review",
  })
  @ApiCreatedResponse({ type: MessageResponse })
  @ApiProblems(404, 409, 413, 415, 422)
  async post(
    @Act() actor: Actor,
    @Param() { id }: ReportIdParam,
    @OptionalIdempotencyKey() key: string | undefined,
    @Body() { text }: PostMessageRequest,
  ): Promise<MessageResponse> {
    return toMessageResponse(await this.postMessage.execute(actor, { reportId: id, text, key }));
  }

  @Post('addenda')
  @Access('report.answer')
  @TakesIdempotencyKey({ optional: true })
  @ApiOperation({ summary: 'Add to a report that was handed in' })
  @ApiCreatedResponse({ type: AddendumResponse })
  @ApiProblems(404, 409, 413, 415, 422)
  async add(
    @Act() actor: Actor,
    @Param() { id: reportId }: ReportIdParam,
    @OptionalIdempotencyKey() key: string | undefined,
    @Body() { text }: AddAddendumRequest,
  ): Promise<AddendumResponse> {
    const addendum = await this.addAddendum.execute(actor, { reportId, text, key });
    return { id: addendum.id, text: addendum.text, createdAt: addendum.createdAt };
  }

  @Put('withdrawal')
  @Access('report.withdraw')
  @ApiOperation({ summary: 'Take a report back while somebody still has to act on it' })
  @ApiOkResponse({ type: ReportReceiptResponse })
  @ApiProblems(404, 409, 413, 415)
  async withdraw(
    @Act() actor: Actor,
    @Param() { id }: ReportIdParam,
    @Body() { reason }: WithdrawReportRequest,
  ): Promise<ReportReceiptResponse> {
    return toReceiptResponse(await this.withdrawReport.execute(actor, { reportId: id, reason }));
  }

  @Put('consents/:grant')
  @Access('report.consent')
  @ApiOperation({ summary: 'Grant or withdraw one use of a report that was handed in, and tell what that rests on' })
  @ApiOkResponse({ type: ConsentResponse })
  @ApiProblems(404, 409, 413, 415, 422)
  async consent(
    @Act() actor: Actor,
    @Param() { id, grant }: ReportConsentParam,
    @Body() { status, basis }: ChangeConsentRequest,
  ): Promise<ConsentResponse> {
    const changed = await this.changeConsent.execute(actor, {
      reportId: id,
      grant,
      status,
      ...(basis && { basis: toConsentBasis(basis) }),
    });
    return { grant: changed.grant, status: changed.status };
  }
}
