import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import {
  Access,
  Act,
  ApiProblems,
  OptionalIdempotencyKey,
  PageQuery,
  TakesIdempotencyKey,
} from '@habeas/platform/http';
import { CreateOrganization } from '../use-cases/create-organization.js';
import { DisableOrganization } from '../use-cases/disable-organization.js';
import { EnableOrganization } from '../use-cases/enable-organization.js';
import { ListOrganizations } from '../use-cases/list-organizations.js';
import { IdParam } from './dto/account.dto.js';
import { CreateOrganizationRequest, OrganizationPageResponse, OrganizationResponse } from './dto/organization.dto.js';
import { toListInput } from './list-input.js';
import { toOrganizationResponse, toPageResponse } from './to-response.js';

@ApiTags('organizations')
@Controller('organizations')
export class OrganizationsController {
  constructor(
    private readonly listOrganizations: ListOrganizations,
    private readonly createOrganization: CreateOrganization,
    private readonly disableOrganization: DisableOrganization,
    private readonly enableOrganization: EnableOrganization,
  ) {}

  @Get()
  @Access('organization.manage')
  @ApiOperation({ summary: 'All organisations' })
  @ApiOkResponse({ type: OrganizationPageResponse })
  @ApiProblems(400, 401, 403)
  async list(@Act() actor: Actor, @Query() query: PageQuery): Promise<OrganizationPageResponse> {
    return toPageResponse(await this.listOrganizations.execute(actor, toListInput(query)), toOrganizationResponse);
  }

  @Post()
  @Access('organization.manage')
  @TakesIdempotencyKey({ optional: true })
  @ApiOperation({ summary: 'Add an organisation' })
  @ApiCreatedResponse({ type: OrganizationResponse })
  @ApiProblems(400, 401, 403, 409, 422)
  async create(
    @Act() actor: Actor,
    @OptionalIdempotencyKey() idempotencyKey: string | undefined,
    @Body() body: CreateOrganizationRequest,
  ): Promise<OrganizationResponse> {
    const { name, country } = body;
    return toOrganizationResponse(await this.createOrganization.execute(actor, { name, country, idempotencyKey }));
  }

  @Put(':id/disabling')
  @Access('organization.manage')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Shut an organisation out; the logins and keys of its people end, and the invitations they sent',
  })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404, 409)
  async disable(@Act() actor: Actor, @Param() { id }: IdParam): Promise<void> {
    await this.disableOrganization.execute(actor, { organizationId: id });
  }

  @Delete(':id/disabling')
  @Access('organization.manage')
  @HttpCode(204)
  @ApiOperation({ summary: 'Let a disabled organisation in again; logins and keys do not come back' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404)
  async enable(@Act() actor: Actor, @Param() { id }: IdParam): Promise<void> {
    await this.enableOrganization.execute(actor, { organizationId: id });
  }
}
