import type { Actor } from '@habeas/kernel';
import {
  Access,
  Act,
  ApiProblems,
  decodeCursor,
  defaultPageSize,
  OptionalIdempotencyKey,
  PageQuery,
  pageOf,
  TakesIdempotencyKey,
} from '@habeas/platform/http';
import { Controller, Get, Header, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ExportFailedRows } from '../use-cases/export-failed-rows.js';
import { ListReportImports, ReadReportImport } from '../use-cases/read-report-imports.js';
import { ReceiveReportImport } from '../use-cases/receive-report-import.js';
import { ReceiveReportImportQuery, ReportImportIdParam } from './dto/report-import.request.js';
import {
  ReceivedImportResponse,
  ReportImportListResponse,
  ReportImportResponse,
} from './dto/report-import.response.js';
import { readUpload } from './read-upload.js';
import { toImportResponse, toImportSummaryResponse } from './to-report-import-response.js';

const form = {
  type: 'object',
  required: ['file'],
  additionalProperties: false,
  properties: {
    file: { type: 'string', format: 'binary', description: 'A CSV file of at most 20 MB' },
    mapping: { type: 'string', description: 'A mapping as JSON' },
    mappingName: { type: 'string', description: 'A saved mapping; with `mapping`, the name to save that one under' },
    dryRun: { type: 'string', enum: ['true', 'false'] },
  },
};

@ApiTags('imports')
@Controller('report-imports')
export class ReportImportsController {
  constructor(
    private readonly receiveImport: ReceiveReportImport,
    private readonly listImports: ListReportImports,
    private readonly readImport: ReadReportImport,
    private readonly exportFailedRows: ExportFailedRows,
  ) {}

  @Post()
  @Access('report.import')
  @HttpCode(202)
  @TakesIdempotencyKey({ optional: true })
  @ApiOperation({ summary: 'Send a file of reports; it is processed afterwards' })
  @ApiConsumes('multipart/form-data', 'text/csv')
  @ApiBody({ schema: form })
  @ApiAcceptedResponse({ type: ReceivedImportResponse })
  @ApiProblems(413, 415, 422, 429)
  async receive(
    @Act() actor: Actor,
    @Query() query: ReceiveReportImportQuery,
    @OptionalIdempotencyKey() key: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<ReceivedImportResponse> {
    const { content, mapping, mappingName = query.mapping, dryRun = query.dryRun ?? false } = await readUpload(request);
    const { id } = await this.receiveImport.execute(actor, { content, mapping, mappingName, dryRun, key });
    return { id };
  }

  @Get()
  @Access('report.import')
  @ApiOperation({ summary: "The imports of the caller's organisation, newest first" })
  @ApiOkResponse({ type: ReportImportListResponse })
  @ApiProblems()
  async list(
    @Act() actor: Actor,
    @Query() { cursor, limit = defaultPageSize }: PageQuery,
  ): Promise<ReportImportListResponse> {
    const before = cursor === undefined ? undefined : String(decodeCursor(cursor, ['uuid'])[0]);
    const imports = await this.listImports.execute(actor, { limit: limit + 1, before });
    return pageOf(imports, limit, toImportSummaryResponse, ({ id }) => [id]);
  }

  @Get(':id')
  @Access('report.import')
  @ApiOperation({ summary: 'How far an import is, what failed and why' })
  @ApiOkResponse({ type: ReportImportResponse })
  @ApiProblems(404)
  async read(@Act() actor: Actor, @Param() { id }: ReportImportIdParam): Promise<ReportImportResponse> {
    return toImportResponse(await this.readImport.execute(actor, id));
  }

  @Get(':id/failed-rows.csv')
  @Access('report.import')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="failed-rows.csv"')
  @ApiOperation({ summary: 'The failed rows with their reasons, to mend and send again' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(404, 410)
  failedRows(@Act() actor: Actor, @Param() { id }: ReportImportIdParam): Promise<string> {
    return this.exportFailedRows.execute(actor, id);
  }
}
