import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '@habeas/platform/http';
import { Questionnaire } from '../domain/current-questionnaire.js';
import { Taxonomy } from '../domain/taxonomy.js';
import { QuestionnaireResponse } from './dto/questionnaire.response.js';
import { ScalesResponse } from './dto/scales.response.js';
import { TaxonomyResponse } from './dto/taxonomy.response.js';
import { toQuestionnaireResponse, toScalesResponse, toTaxonomyResponse } from './to-taxonomy-response.js';

@ApiTags('taxonomy')
@Controller()
export class TaxonomyController {
  constructor(
    private readonly taxonomy: Taxonomy,
    private readonly questionnaire: Questionnaire,
  ) {}

  @Get('taxonomy')
  @Access('taxonomy.read')
  @ApiOperation({ summary: 'Groups and categories, each with the norms it touches and how far they were checked' })
  @ApiOkResponse({ type: TaxonomyResponse })
  readTaxonomy(): TaxonomyResponse {
    return toTaxonomyResponse(this.taxonomy);
  }

  @Get('scales')
  @Access('taxonomy.read')
  @ApiOperation({ summary: 'The five scales with their definitions, the consent grants and the lists of a report' })
  @ApiOkResponse({ type: ScalesResponse })
  readScales(): ScalesResponse {
    return toScalesResponse(this.taxonomy.scales);
  }

  @Get('questionnaire')
  @Access('taxonomy.read')
  @ApiOperation({ summary: 'The questionnaire in use, from which form, validation and check-answers page are built' })
  @ApiOkResponse({ type: QuestionnaireResponse })
  readQuestionnaire(): QuestionnaireResponse {
    return toQuestionnaireResponse(this.questionnaire.definition);
  }
}
