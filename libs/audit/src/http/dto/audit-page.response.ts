import { ApiProperty } from '@nestjs/swagger';

export class AuditEntryResponse {
  @ApiProperty({ type: 'integer', description: 'The place in the chain, from 1 without gaps.' })
  seq!: number;

  @ApiProperty({ type: 'string', format: 'date-time' })
  at!: string;

  @ApiProperty({ type: 'string', example: 'report.submitted' })
  act!: string;

  @ApiProperty({ type: 'string', description: "The account's id, or `system:` and the part of the house that acted." })
  actor!: string;

  @ApiProperty({ type: 'string', example: 'report' })
  objectType!: string;

  @ApiProperty({ type: 'string' })
  objectId!: string;

  @ApiProperty({
    type: 'object',
    description: 'Ids, codes, counts and flags. Never what a person wrote.',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }],
    },
  })
  detail!: Record<string, string | number | boolean | null>;

  @ApiProperty({ type: 'string', description: 'SHA-256 over the hash before and this entry, in hexadecimal.' })
  hash!: string;
}

export class AuditPageResponse {
  @ApiProperty({ type: () => AuditEntryResponse, isArray: true })
  items!: AuditEntryResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
