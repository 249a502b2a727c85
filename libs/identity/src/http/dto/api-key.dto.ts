import { Text, Whole } from '@habeas/platform/http';
import { ApiProperty } from '@nestjs/swagger';

export class CreateApiKeyRequest {
  @Text({ max: 100, description: 'What the key is for.' })
  name!: string;

  @Whole({ min: 1, max: 365 })
  expiresInDays!: number;
}

export class IssuedApiKeyResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'string', description: 'The key itself. Told once.' })
  key!: string;

  @ApiProperty({ type: 'string', format: 'date-time' })
  expiresAt!: string;
}

export class ApiKeyResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'string', description: 'The beginning of the key, to tell keys apart.' })
  prefix!: string;

  @ApiProperty({ type: 'string', format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: 'string', format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'To the hour.' })
  lastUsedAt!: string | null;
}

export class ApiKeyPageResponse {
  @ApiProperty({ type: () => ApiKeyResponse, isArray: true })
  items!: ApiKeyResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
