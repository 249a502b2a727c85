import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { Relevance } from '../../domain/questionnaire.js';

/** A rule that holds when all of these hold. */
export class AllRelevanceResponse {
  @ApiProperty({ type: 'array', items: anyRule() })
  all!: Relevance[];
}

/** A rule that holds when one of these holds. */
export class AnyRelevanceResponse {
  @ApiProperty({ type: 'array', items: anyRule() })
  any!: Relevance[];
}

/** A rule that holds when this one does not. */
export class NotRelevanceResponse {
  @ApiProperty(anyRule())
  not!: Relevance;
}

/** A rule that holds when the question has any answer. */
export class AnsweredRelevanceResponse {
  @ApiProperty({ type: 'string' })
  question!: string;

  @ApiProperty({ type: 'boolean', enum: [true] })
  answered!: true;
}

/** A rule that holds when the question has this answer. */
export class EqualsRelevanceResponse {
  @ApiProperty({ type: 'string' })
  question!: string;

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'boolean' }] })
  equals!: string | boolean;
}

/** A rule that holds when the list holds this code. */
export class IncludesRelevanceResponse {
  @ApiProperty({ type: 'string' })
  question!: string;

  @ApiProperty({ type: 'string' })
  includes!: string;
}

/** A rule that holds when the list of categories holds one of this group. */
export class IncludesGroupRelevanceResponse {
  @ApiProperty({ type: 'string' })
  question!: string;

  @ApiProperty({ type: 'string', example: 'HLT' })
  includesGroup!: string;
}

/** Names in the OpenAPI document every form a rule may take, on the class that holds one. */
export const KnowsRelevance = (): ClassDecorator =>
  ApiExtraModels(
    AllRelevanceResponse,
    AnyRelevanceResponse,
    NotRelevanceResponse,
    AnsweredRelevanceResponse,
    EqualsRelevanceResponse,
    IncludesRelevanceResponse,
    IncludesGroupRelevanceResponse,
  );

/** A rule of any form; rules hold rules, so the forms are referred to by name. */
export function anyRule() {
  return {
    oneOf: [
      'AllRelevanceResponse',
      'AnyRelevanceResponse',
      'NotRelevanceResponse',
      'AnsweredRelevanceResponse',
      'EqualsRelevanceResponse',
      'IncludesRelevanceResponse',
      'IncludesGroupRelevanceResponse',
    ].map((name) => ({ $ref: getSchemaPath(name) })),
  };
}
