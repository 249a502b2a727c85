import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems } from '@habeas/platform/http';
import { Body, Controller, Get, Header, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { importTemplate } from '../use-cases/export-failed-rows.js';
import { ListImportMappings, SaveImportMapping } from '../use-cases/manage-import-mappings.js';
import { MappingNameParam, SaveImportMappingRequest } from './dto/report-import.request.js';
import { ImportMappingListResponse, ImportMappingResponse } from './dto/report-import.response.js';
import { toMappingResponse } from './to-report-import-response.js';

@ApiTags('imports')
@Controller()
export class ImportMappingsController {
  constructor(
    private readonly listMappings: ListImportMappings,
    private readonly saveMapping: SaveImportMapping,
  ) {}

  @Get('report-import-template.csv')
  @Access('report.import')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="report-import-template.csv"')
  @ApiOperation({ summary: 'An empty file with the columns that need no mapping' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems()
  template(): string {
    return importTemplate();
  }

  @Get('report-import-mappings')
  @Access('report.import')
  @ApiOperation({ summary: "The mappings that the caller's organisation can use" })
  @ApiOkResponse({ type: ImportMappingListResponse })
  @ApiProblems()
  async list(@Act() actor: Actor): Promise<ImportMappingListResponse> {
    return { items: (await this.listMappings.execute(actor)).map(toMappingResponse), nextCursor: null };
  }

  @Put('report-import-mappings/:name')
  @Access('report.import')
  @ApiOperation({ summary: 'Save a mapping under a name' })
  @ApiOkResponse({ type: ImportMappingResponse })
  @ApiProblems(413, 415, 422)
  async save(
    @Act() actor: Actor,
    @Param() { name }: MappingNameParam,
    @Body() { mapping }: SaveImportMappingRequest,
  ): Promise<ImportMappingResponse> {
    return toMappingResponse(await this.saveMapping.execute(actor, { name, mapping }));
  }
}
