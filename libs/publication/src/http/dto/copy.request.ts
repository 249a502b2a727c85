import { sourceForm } from '@habeas/context';
import { Text } from '@habeas/platform/http';

export class ContextSourceParam {
  @Text({ max: 120, pattern: sourceForm, description: 'How records name the source', example: 'news-2025-03' })
  id!: string;
}

export class ConfirmCopyRequest {
  @Text({ max: 64, pattern: /^[0-9a-f]{64}$/, description: 'SHA-256 of the copy that you have seen, in hex' })
  sha256!: string;
}

export class RemoveCopyRequest extends ConfirmCopyRequest {
  @Text({
    max: 500,
    description: 'Why, in words, for those who write or confirm records. Name nobody: it stays.',
    example: 'It is the page of another day.',
  })
  reason!: string;
}
