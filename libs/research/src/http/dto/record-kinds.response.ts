import { ApiProperty } from '@nestjs/swagger';
import { OrderContentResponse, StatementContentResponse, TransferContentResponse } from './record-content.response.js';
import { RecordBodyResponse, RecordHeadResponse } from './record.response.js';

export class TransferItemResponse extends RecordHeadResponse {
  @ApiProperty({ type: TransferContentResponse })
  content!: TransferContentResponse;
}

export class TransferResponse extends RecordBodyResponse {
  @ApiProperty({ type: TransferContentResponse })
  content!: TransferContentResponse;
}

export class TransferPageResponse {
  @ApiProperty({ type: TransferItemResponse, isArray: true })
  items!: TransferItemResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class OrderItemResponse extends RecordHeadResponse {
  @ApiProperty({ type: OrderContentResponse })
  content!: OrderContentResponse;
}

export class OrderResponse extends RecordBodyResponse {
  @ApiProperty({ type: OrderContentResponse })
  content!: OrderContentResponse;
}

export class OrderPageResponse {
  @ApiProperty({ type: OrderItemResponse, isArray: true })
  items!: OrderItemResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class StatementItemResponse extends RecordHeadResponse {
  @ApiProperty({ type: StatementContentResponse })
  content!: StatementContentResponse;
}

export class StatementResponse extends RecordBodyResponse {
  @ApiProperty({ type: StatementContentResponse })
  content!: StatementContentResponse;
}

export class StatementPageResponse {
  @ApiProperty({ type: StatementItemResponse, isArray: true })
  items!: StatementItemResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
