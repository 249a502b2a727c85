import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems } from '@habeas/platform/http';
import { BeginSecondFactor } from '../use-cases/begin-second-factor.js';
import { ConfirmSecondFactor } from '../use-cases/confirm-second-factor.js';
import { RemoveSecondFactor } from '../use-cases/remove-second-factor.js';
import { ConfirmSecondFactorRequest, OwnPasswordRequest } from './dto/me.request.js';
import { RecoveryCodesResponse, SecondFactorSecretResponse } from './dto/second-factor.response.js';

@ApiTags('me')
@Controller('me/second-factor')
export class SecondFactorController {
  constructor(
    private readonly beginSecondFactor: BeginSecondFactor,
    private readonly confirmSecondFactor: ConfirmSecondFactor,
    private readonly removeSecondFactor: RemoveSecondFactor,
  ) {}

  @Post()
  @Access('session.own')
  @ApiOperation({ summary: 'Make a secret for an authenticator' })
  @ApiCreatedResponse({ type: SecondFactorSecretResponse })
  @ApiProblems(400, 401, 403, 409, 422, 429, 503)
  begin(@Act() actor: Actor, @Body() { password }: OwnPasswordRequest): Promise<SecondFactorSecretResponse> {
    return this.beginSecondFactor.execute(actor, { password });
  }

  @Put()
  @Access('session.own')
  @ApiOperation({ summary: 'Switch the second factor on with a first code' })
  @ApiOkResponse({ type: RecoveryCodesResponse })
  @ApiProblems(400, 401, 403, 409, 422)
  confirm(@Act() actor: Actor, @Body() body: ConfirmSecondFactorRequest): Promise<RecoveryCodesResponse> {
    return this.confirmSecondFactor.execute(actor, { code: body.code });
  }

  @Delete()
  @Access('session.own')
  @HttpCode(204)
  @ApiOperation({ summary: 'Switch the second factor off' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 422, 429, 503)
  async remove(@Act() actor: Actor, @Body() body: OwnPasswordRequest): Promise<void> {
    await this.removeSecondFactor.execute(actor, { password: body.password });
  }
}
