import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, decodeCursor, defaultPageSize, PageQuery, pageOf } from '@habeas/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OverseenImport } from '../persistence/import-overview.query.js';
import { OverseeImports } from '../use-cases/oversee-imports.js';
import { OverseenImportPageResponse, type OverseenImportResponse } from './dto/import-overview.response.js';

@ApiTags('imports')
@Controller('import-overview')
export class ImportOverviewController {
  constructor(private readonly overseeImports: OverseeImports) {}

  @Get()
  @Access('system.read')
  @ApiOperation({ summary: 'How far the imports of all organisations are, newest first' })
  @ApiOkResponse({ type: OverseenImportPageResponse })
  @ApiProblems(400)
  async list(
    @Act() actor: Actor,
    @Query() { cursor, limit = defaultPageSize }: PageQuery,
  ): Promise<OverseenImportPageResponse> {
    const before = cursor === undefined ? undefined : String(decodeCursor(cursor, ['uuid'])[0]);
    const imports = await this.overseeImports.execute(actor, { limit: limit + 1, before });
    return pageOf(imports, limit, toOverseenImportResponse, ({ id }) => [id]);
  }
}

function toOverseenImportResponse(found: OverseenImport): OverseenImportResponse {
  return {
    id: found.id,
    organization: { id: found.organization.id, name: found.organization.name },
    state: found.state,
    dryRun: found.dryRun,
    total: found.total,
    processed: found.processed,
    accepted: found.accepted,
    duplicates: found.duplicates,
    failed: found.failed,
    createdAt: found.createdAt.toISOString(),
    finishedAt: found.finishedAt?.toISOString() ?? null,
  };
}
