import { Text } from '@habeas/platform/http';
import { ApiProperty } from '@nestjs/swagger';

export class CreateOrganizationRequest {
  @Text({ max: 200 })
  name!: string;

  @Text({ min: 2, max: 2, pattern: /^[A-Z]{2}$/, description: 'ISO 3166-1, two letters.', example: 'AR' })
  country!: string;
}

export class OrganizationResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'string', nullable: true })
  country!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  disabledAt!: string | null;
}

export class OrganizationPageResponse {
  @ApiProperty({ type: () => OrganizationResponse, isArray: true })
  items!: OrganizationResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
