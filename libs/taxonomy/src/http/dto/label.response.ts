import { ApiProperty } from '@nestjs/swagger';

export class LabelResponse {
  @ApiProperty({ type: 'string', example: 'Solitary confinement' })
  en!: string;

  @ApiProperty({ type: 'string', example: 'Aislamiento en solitario' })
  es!: string;
}
