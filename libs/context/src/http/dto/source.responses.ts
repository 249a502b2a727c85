import { ApiProperty } from '@nestjs/swagger';

export class FoundSourceResponse {
  @ApiProperty({ type: 'string', description: 'How records name it', example: 'news-2025-03' })
  id!: string;

  @ApiProperty({ type: 'string' })
  title!: string;

  @ApiProperty({ type: 'string', nullable: true })
  publisher!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  url!: string | null;
}

/** The archived copy in which a source was read. */
export class SourceCopyResponse {
  @ApiProperty({ type: 'string', description: 'SHA-256 of the copy, in hex' })
  sha256!: string;

  @ApiProperty({ type: 'boolean', description: 'Somebody who did not bring it let its fingerprint through.' })
  confirmed!: boolean;

  @ApiProperty({ type: 'boolean', description: 'You brought it: somebody else has to confirm its fingerprint.' })
  mine!: boolean;
}

export class CopyHolderResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  name!: string;
}

/** What stays of a copy that was removed. */
export class RemovedCopyResponse {
  @ApiProperty({ type: 'string', description: 'SHA-256 of the removed copy, in hex' })
  sha256!: string;

  @ApiProperty({ type: 'string', description: 'What kind of file it said to be', example: 'application/pdf' })
  mediaType!: string;

  @ApiProperty({ type: 'string', format: 'date-time' })
  keptAt!: string;

  @ApiProperty({ type: () => CopyHolderResponse })
  keptBy!: CopyHolderResponse;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  confirmedAt!: string | null;

  @ApiProperty({ type: () => CopyHolderResponse, nullable: true, description: 'Who let its fingerprint through' })
  confirmedBy!: CopyHolderResponse | null;

  @ApiProperty({ type: 'string', format: 'date-time' })
  removedAt!: string;

  @ApiProperty({ type: () => CopyHolderResponse })
  removedBy!: CopyHolderResponse;

  @ApiProperty({ type: 'string', description: 'Why, in the words of who removed it; never public' })
  reason!: string;
}

export class RestingSourceResponse extends FoundSourceResponse {
  @ApiProperty({
    type: 'boolean',
    description: 'False where the latest revision left it out, and the confirmed one rests on it.',
  })
  latest!: boolean;

  @ApiProperty({ type: () => SourceCopyResponse, nullable: true, description: 'The archived copy, where one is kept' })
  keptCopy!: SourceCopyResponse | null;

  @ApiProperty({ type: () => RemovedCopyResponse, isArray: true, description: 'The newest removal first.' })
  removedCopies!: RemovedCopyResponse[];
}

export class KeptCopyResponse {
  @ApiProperty({ type: 'string', description: 'SHA-256 of the copy, in hex' })
  sha256!: string;
}
