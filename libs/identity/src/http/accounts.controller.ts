import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, PageQuery } from '@habeas/platform/http';
import { ChangeRole } from '../use-cases/change-role.js';
import { DisableAccount } from '../use-cases/disable-account.js';
import { EnableAccount } from '../use-cases/enable-account.js';
import { ListAccounts } from '../use-cases/list-accounts.js';
import { ResetSecondFactor } from '../use-cases/reset-second-factor.js';
import { AccountPageResponse, ChangeRoleRequest, IdParam } from './dto/account.dto.js';
import { toListInput } from './list-input.js';
import { toAccountResponse, toPageResponse } from './to-response.js';

@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly listAccounts: ListAccounts,
    private readonly changeRole: ChangeRole,
    private readonly disableAccount: DisableAccount,
    private readonly enableAccount: EnableAccount,
    private readonly resetSecondFactor: ResetSecondFactor,
  ) {}

  @Get()
  @Access('organization.manage_members')
  @ApiOperation({ summary: 'The accounts that you manage' })
  @ApiOkResponse({ type: AccountPageResponse })
  @ApiProblems(400, 401, 403)
  async list(@Act() actor: Actor, @Query() query: PageQuery): Promise<AccountPageResponse> {
    return toPageResponse(await this.listAccounts.execute(actor, toListInput(query)), toAccountResponse);
  }

  @Put(':id/role')
  @Access('organization.manage_members')
  @HttpCode(204)
  @ApiOperation({ summary: 'Give an account another role; its logins and keys end, and the invitations it sent' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404, 409)
  async putRole(@Act() actor: Actor, @Param() { id }: IdParam, @Body() body: ChangeRoleRequest): Promise<void> {
    await this.changeRole.execute(actor, { accountId: id, role: body.role });
  }

  @Put(':id/disabling')
  @Access('organization.manage_members')
  @HttpCode(204)
  @ApiOperation({ summary: 'Shut an account out; its logins and keys end, and the invitations it sent' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404, 409)
  async disable(@Act() actor: Actor, @Param() { id }: IdParam): Promise<void> {
    await this.disableAccount.execute(actor, { accountId: id });
  }

  @Delete(':id/disabling')
  @Access('organization.manage_members')
  @HttpCode(204)
  @ApiOperation({ summary: 'Let a disabled account in again; its logins and keys do not come back' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404)
  async enable(@Act() actor: Actor, @Param() { id }: IdParam): Promise<void> {
    await this.enableAccount.execute(actor, { accountId: id });
  }

  @Delete(':id/second-factor')
  @Access('account.manage')
  @HttpCode(204)
  @ApiOperation({ summary: "Take off somebody else's lost second factor; the account's logins and keys end" })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404)
  async removeSecondFactor(@Act() actor: Actor, @Param() { id }: IdParam): Promise<void> {
    await this.resetSecondFactor.execute(actor, { accountId: id });
  }
}
