import { ProblemResponse } from '@habeas/platform/http';
import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';

/** What is left of a retracted summary. */
export class TombstoneResponse {
  @ApiProperty({ format: 'uuid', description: 'Public id of the summary' })
  id!: string;

  @ApiProperty({ type: 'integer', description: 'The last version that was published', example: 2 })
  version!: number;

  @ApiProperty({ description: 'Class of the reason', example: 'withdrawn_consent' })
  reason!: string;

  @ApiProperty({ format: 'date', example: '2026-03-15' })
  retractedAt!: string;
}

export class RetractedProblemResponse extends ProblemResponse {
  @ApiProperty({ type: TombstoneResponse })
  tombstone!: TombstoneResponse;
}

/** Says in the OpenAPI document that a retracted summary answers with its tombstone. */
export function ApiRetracted(): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(RetractedProblemResponse),
    ApiResponse({
      status: 410,
      description: 'Retracted: remove copies of it',
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(RetractedProblemResponse) } } },
    }),
  );
}
