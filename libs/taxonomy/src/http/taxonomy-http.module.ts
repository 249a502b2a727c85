import { Module } from '@nestjs/common';
import { TaxonomyModule } from '../taxonomy.module.js';
import { TaxonomyController } from './taxonomy.controller.js';

/** The routes of the vocabulary and the questionnaire, for the insiders' door. */
@Module({ imports: [TaxonomyModule], controllers: [TaxonomyController] })
export class TaxonomyHttpModule {}
