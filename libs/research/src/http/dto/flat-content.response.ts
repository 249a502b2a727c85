import { ApiProperty } from '@nestjs/swagger';

export class PaymentResponse {
  @ApiProperty({ type: 'number', nullable: true, example: 6000000 })
  amount!: number | null;

  @ApiProperty({ description: 'ISO 4217', example: 'USD' })
  currency!: string;

  @ApiProperty({ type: 'string', nullable: true })
  note!: string | null;

  @ApiProperty({ example: 'news report' })
  claimant!: string;
}

export class AgreementContentResponse {
  @ApiProperty({ type: 'string', isArray: true, description: 'ISO 3166-1 countries', example: ['US', 'SV'] })
  parties!: string[];

  @ApiProperty({ type: 'string', nullable: true, description: 'EDTF', example: '2025-02' })
  reported!: string | null;

  @ApiProperty()
  terms!: string;

  @ApiProperty({ type: PaymentResponse, isArray: true, description: 'Claims that differ stand side by side' })
  payments!: PaymentResponse[];
}

export class MediaContentResponse {
  @ApiProperty({ enum: ['video', 'image', 'audio', 'document'] })
  kind!: string;

  @ApiProperty()
  publishedBy!: string;

  @ApiProperty()
  shows!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'EDTF', example: '2025-03-16' })
  captured!: string | null;
}

export class DesignationContentResponse {
  @ApiProperty()
  by!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'EDTF', example: '2025-01' })
  date!: string | null;

  @ApiProperty({ type: 'string', isArray: true })
  groups!: string[];

  @ApiProperty({ description: 'Under which legal name' })
  designatedAs!: string;

  @ApiProperty({ type: 'string', nullable: true })
  note!: string | null;
}

export class StatisticContentResponse {
  @ApiProperty({ description: 'Code of the series', example: 'us-ice-removals' })
  series!: string;

  @ApiProperty({ description: 'EDTF', example: '2025-02' })
  period!: string;

  @ApiProperty({ example: 11000 })
  value!: number;

  @ApiProperty({ example: 'persons' })
  unit!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'Of whom it is a number; null where nobody says' })
  population!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'How it was counted; null where nobody says' })
  method!: string | null;
}
