import { ApiProperty } from '@nestjs/swagger';
import { vettingStates } from '@habeas/kernel';

/** Where a fact about a place stands. Only what is confirmed is public. */
export class VettingResponse {
  @ApiProperty({ type: 'string', enum: [...vettingStates] })
  state!: string;

  @ApiProperty({ type: 'string', format: 'date-time' })
  proposedAt!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Of the last confirmation.' })
  confirmedAt!: string | null;

  @ApiProperty({ type: 'boolean', description: 'You wrote some of it: somebody else has to confirm it.' })
  mine!: boolean;
}
