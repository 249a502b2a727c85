import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, decodeCursor, defaultPageSize, PageQuery } from '@habeas/platform/http';
import type { ProposalPosition } from '../persistence/facility-proposals.query.js';
import { ListFacilityProposals } from '../use-cases/list-facility-proposals.js';
import { FacilityProposalPageResponse } from './dto/facility-proposal.responses.js';
import { toProposalPage } from './to-proposal-response.js';

@ApiTags('facilities')
@Controller('facility-proposals')
export class FacilityProposalsController {
  constructor(private readonly listProposals: ListFacilityProposals) {}

  @Get()
  @Access('facility.confirm')
  @ApiOperation({ summary: 'Profiles, names and claims of places that wait for a second person, the oldest first' })
  @ApiOkResponse({ type: FacilityProposalPageResponse })
  @ApiProblems(400)
  async list(@Act() actor: Actor, @Query() query: PageQuery): Promise<FacilityProposalPageResponse> {
    const { cursor, limit = defaultPageSize } = query;
    const after = cursor === undefined ? undefined : toPosition(cursor);
    return toProposalPage(await this.listProposals.execute(actor, { after, limit: limit + 1 }), limit, actor);
  }
}

function toPosition(cursor: string): ProposalPosition {
  const [proposedAt, id] = decodeCursor(cursor, ['time', 'uuid']);
  return { proposedAt: String(proposedAt), id: String(id) };
}
