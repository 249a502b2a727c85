import { retractionReasons, type RetractionReason } from '@habeas/context';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, IfMatch, OneOf, TakesIfMatch, Text } from '@habeas/platform/http';
import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConfirmContextRecord } from '../use-cases/context/confirm-context-record.js';
import { RetractContextRecord } from '../use-cases/context/retract-context-record.js';

export class ContextRecordParam {
  @Text({ max: 120, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, example: 'us-sv-2025-03-15' })
  slug!: string;
}

export class RetractContextRecordRequest {
  @OneOf(retractionReasons, { description: 'Class of the reason', example: 'error' })
  reason!: RetractionReason;
}

@ApiTags('context')
@Controller('context-records/:slug')
export class ContextPublicationController {
  constructor(
    private readonly confirmRecord: ConfirmContextRecord,
    private readonly retractRecord: RetractContextRecord,
  ) {}

  @Put('confirmation')
  @Access('facility.confirm')
  @HttpCode(204)
  @TakesIfMatch()
  @ApiOperation({ summary: 'Confirm and publish a record that others wrote; open findings are told with 422' })
  @ApiNoContentResponse()
  @ApiProblems(400, 403, 404, 409, 412, 422)
  confirm(
    @Act() actor: Actor,
    @Param() { slug }: ContextRecordParam,
    @IfMatch() expectedRevision: number,
  ): Promise<void> {
    return this.confirmRecord.execute(actor, { slug, expectedRevision });
  }

  @Delete()
  @Access('facility.confirm')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a record back for good, proposed or confirmed; the public copy goes at once' })
  @ApiNoContentResponse()
  @ApiProblems(400, 404, 409)
  retract(
    @Act() actor: Actor,
    @Param() { slug }: ContextRecordParam,
    @Body() { reason }: RetractContextRecordRequest,
  ): Promise<void> {
    return this.retractRecord.execute(actor, { slug, reason });
  }
}
