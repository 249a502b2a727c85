import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
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
import { CreateApiKey } from '../use-cases/create-api-key.js';
import { ListApiKeys } from '../use-cases/list-api-keys.js';
import { RevokeApiKey } from '../use-cases/revoke-api-key.js';
import { IdParam } from './dto/account.dto.js';
import { ApiKeyPageResponse, CreateApiKeyRequest, IssuedApiKeyResponse } from './dto/api-key.dto.js';
import { toListInput } from './list-input.js';
import { toApiKeyResponse, toPageResponse } from './to-response.js';

@ApiTags('api-keys')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    private readonly listApiKeys: ListApiKeys,
    private readonly createApiKey: CreateApiKey,
    private readonly revokeApiKey: RevokeApiKey,
  ) {}

  @Get()
  @Access('api_key.own')
  @ApiOperation({ summary: 'Your keys, without their secrets' })
  @ApiOkResponse({ type: ApiKeyPageResponse })
  @ApiProblems(400, 401, 403)
  async list(@Act() actor: Actor, @Query() query: PageQuery): Promise<ApiKeyPageResponse> {
    return toPageResponse(await this.listApiKeys.execute(actor, toListInput(query)), toApiKeyResponse);
  }

  @Post()
  @Access('api_key.own')
  @TakesIdempotencyKey({ optional: true })
  @ApiOperation({
    summary: 'Make a key for a program that acts for you',
    description: 'The secret is told once: the same call again answers 409 `already_created` with the id of the key.',
  })
  @ApiCreatedResponse({ type: IssuedApiKeyResponse })
  @ApiProblems(400, 401, 403, 409, 422)
  async create(
    @Act() actor: Actor,
    @OptionalIdempotencyKey() idempotencyKey: string | undefined,
    @Body() body: CreateApiKeyRequest,
  ): Promise<IssuedApiKeyResponse> {
    const { name, expiresInDays } = body;
    const issued = await this.createApiKey.execute(actor, { name, expiresInDays, idempotencyKey });
    return { id: issued.id, name: issued.name, key: issued.key, expiresAt: issued.expiresAt.toISOString() };
  }

  @Delete(':id')
  @Access('api_key.own')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke one of your keys' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404)
  async revoke(@Act() actor: Actor, @Param() { id }: IdParam): Promise<void> {
    await this.revokeApiKey.execute(actor, { apiKeyId: id });
  }
}
