import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, defaultPageSize } from '@habeas/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FoundReport } from '../persistence/report-search.query.js';
import { FindReports } from '../use-cases/find-reports.js';
import { ReportSearchRequest } from './dto/report-search.request.js';
import { FoundReportPageResponse, type FoundReportResponse } from './dto/report-search.response.js';

@ApiTags('moderation')
@Controller('report-search')
export class ReportSearchController {
  constructor(private readonly findReports: FindReports) {}

  @Get()
  @Access('report.review')
  @ApiOperation({ summary: 'Reports by reference or by facility, newest first, for moderators' })
  @ApiOkResponse({ type: FoundReportPageResponse })
  @ApiProblems(400, 422)
  async find(@Act() actor: Actor, @Query() query: ReportSearchRequest): Promise<FoundReportPageResponse> {
    const { facility: facilityId, limit = defaultPageSize, ...search } = query;
    const page = await this.findReports.execute(actor, { ...search, limit, ...(facilityId && { facilityId }) });
    return { items: page.items.map(toFoundReportResponse), nextCursor: page.nextCursor };
  }
}

function toFoundReportResponse(found: FoundReport): FoundReportResponse {
  const { organization, facility } = found;
  return {
    reportId: found.reportId,
    reference: found.reference,
    state: found.state,
    organization: { id: organization.id, name: organization.name },
    facility: facility && { id: facility.id, name: facility.name },
    occurred: found.occurred,
    categories: found.categories,
    publishable: found.publishable,
  };
}
