import { Clock } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type DuplicateVerdict, NearDuplicateRepository } from '../persistence/near-duplicate.repository.js';

/** Remembers what a moderator says of a pair of reports. Part of the moderation side's transaction, which audits it. */
@Injectable()
export class JudgeNearDuplicate {
  constructor(
    private readonly clock: Clock,
    private readonly duplicates: NearDuplicateRepository,
  ) {}

  /** Whether there was such a pair. A verdict of `null` takes the last one back. */
  execute(
    tx: Tx,
    input: {
      readonly reportId: string;
      readonly otherReportId: string;
      readonly verdict: DuplicateVerdict | null;
      readonly by: string;
    },
  ): Promise<boolean> {
    const { verdict, by } = input;
    return this.duplicates.judge(tx, input, verdict && { verdict, by, at: this.clock.now() });
  }
}
