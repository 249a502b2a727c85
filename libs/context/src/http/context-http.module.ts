import { Module } from '@nestjs/common';
import { ContextModule } from '../context.module.js';
import { ContextImportsController } from './context-imports.controller.js';
import { ContextKindsController } from './context-kinds.controller.js';
import { ContextSourcesController } from './context-sources.controller.js';
import { ContextRecordsController } from './context-records.controller.js';

/** The routes of context records, for the insiders' door. Publication has those that make them public. */
@Module({
  imports: [ContextModule],
  controllers: [ContextRecordsController, ContextKindsController, ContextSourcesController, ContextImportsController],
})
export class ContextHttpModule {}
