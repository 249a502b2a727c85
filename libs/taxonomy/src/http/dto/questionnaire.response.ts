import { ApiProperty } from '@nestjs/swagger';
import { personalDataClasses, questionTypes, type Relevance } from '../../domain/questionnaire.js';
import { LabelResponse } from './label.response.js';
import { anyRule, KnowsRelevance } from './relevance.response.js';

export class ChoiceResponse {
  @ApiProperty({ type: 'string' })
  code!: string;

  @ApiProperty({ type: () => LabelResponse })
  label!: LabelResponse;

  @ApiProperty({ type: 'boolean', required: false, description: 'Consent grants only.' })
  absenceBlocksPublication?: boolean;
}

@KnowsRelevance()
export class QuestionResponse {
  @ApiProperty({ type: 'string', example: 'occurred' })
  id!: string;

  @ApiProperty({ type: 'string', enum: [...questionTypes] })
  type!: string;

  @ApiProperty({
    type: 'string',
    enum: ['report', 'answers'],
    description: 'A field of the report, or one of `answers`.',
  })
  target!: string;

  @ApiProperty({ type: () => LabelResponse })
  label!: LabelResponse;

  @ApiProperty({ type: () => LabelResponse, nullable: true })
  hint!: LabelResponse | null;

  @ApiProperty({ type: 'boolean' })
  required!: boolean;

  @ApiProperty({ ...anyRule(), required: false, description: 'When the question is asked; always, if there is none.' })
  relevant?: Relevance;

  @ApiProperty({ type: () => ChoiceResponse, isArray: true, required: false })
  choices?: ChoiceResponse[];

  @ApiProperty({ type: 'integer', required: false })
  minItems?: number;

  @ApiProperty({ type: 'integer', required: false })
  maxItems?: number;

  @ApiProperty({ type: 'integer', required: false })
  maxLength?: number;

  @ApiProperty({ type: 'integer', required: false, description: 'The largest count.' })
  max?: number;

  @ApiProperty({ type: 'string', enum: [...personalDataClasses] })
  personalData!: string;

  @ApiProperty({ type: 'boolean' })
  publishable!: boolean;
}

export class QuestionnaireSectionResponse {
  @ApiProperty({ type: 'string' })
  id!: string;

  @ApiProperty({ type: () => LabelResponse })
  label!: LabelResponse;

  @ApiProperty({ type: () => QuestionResponse, isArray: true })
  questions!: QuestionResponse[];
}

export class QuestionnaireResponse {
  @ApiProperty({ type: 'string', example: '1' })
  version!: string;

  @ApiProperty({ type: () => QuestionnaireSectionResponse, isArray: true })
  sections!: QuestionnaireSectionResponse[];
}
