import { ReportFigures } from '@habeas/platform/health';
import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { IntakeModule } from '../intake.module.js';
import { ReportFiguresQuery } from '../persistence/report-figures.query.js';
import { acceptUploads } from './accept-uploads.js';
import { ImportOverviewQuery } from '../persistence/import-overview.query.js';
import { OverseeImports } from '../use-cases/oversee-imports.js';
import { ImportOverviewController } from './import-overview.controller.js';
import { ImportMappingsController } from './import-mappings.controller.js';
import { ReportImportsController } from './report-imports.controller.js';
import { ReportThreadsController } from './report-threads.controller.js';
import { ReportsController } from './reports.controller.js';

/** The routes of intake, for the insiders' door. Uploads are switched on before any route exists. */
@Module({
  imports: [IntakeModule],
  providers: [{ provide: ReportFigures, useClass: ReportFiguresQuery }, ImportOverviewQuery, OverseeImports],
  exports: [ReportFigures],
  controllers: [
    ReportsController,
    ReportThreadsController,
    ReportImportsController,
    ImportMappingsController,
    ImportOverviewController,
  ],
})
export class IntakeHttpModule {
  constructor({ httpAdapter }: HttpAdapterHost<FastifyAdapter>) {
    acceptUploads(httpAdapter.getInstance());
  }
}
