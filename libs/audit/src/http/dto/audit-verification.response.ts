import { ApiProperty } from '@nestjs/swagger';

const reasons = [
  'missing',
  'edited',
  'rewritten',
  'misplaced',
  'inserted',
  'clock_back',
  'missing_tail',
  'differs_from_checkpoint',
] as const;

export class FirstBadEntryResponse {
  @ApiProperty({ type: 'integer' })
  seq!: number;

  @ApiProperty({ type: 'string', enum: [...reasons] })
  reason!: (typeof reasons)[number];
}

export class AuditVerificationResponse {
  @ApiProperty({ type: 'boolean' })
  ok!: boolean;

  @ApiProperty({ type: 'integer', description: 'How many entries were found good, from the first on.' })
  entries!: number;

  @ApiProperty({ type: 'string', description: 'The hash at the head of the chain.' })
  head!: string;

  @ApiProperty({ type: () => FirstBadEntryResponse, nullable: true })
  firstBad!: FirstBadEntryResponse | null;
}
