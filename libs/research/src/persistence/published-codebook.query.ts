import { Injectable } from '@nestjs/common';
import { ResearchDatabase } from './research-database.js';

export interface CategoryRow {
  readonly code: string;
  readonly parent: string | null;
  readonly label_en: string;
  readonly label_es: string;
  readonly provisions: { instrument: string; locator: string; checkStatus: string }[];
}

export interface ProofRow {
  readonly level: number;
  readonly label_en: string;
  readonly label_es: string;
}

export interface InstrumentRow {
  readonly id: string;
  readonly title_en: string;
  readonly title_es: string;
  readonly check_status: string;
  readonly force: { country: string; legalForce: string }[];
}

export interface ChangeRow {
  readonly sequence: number;
  readonly kind: 'publication' | 'correction' | 'retraction';
  readonly summary_id: string;
  readonly version: number;
  readonly reason: string | null;
  readonly changed_on: string;
}

/** Reads the codebook and the feed of changes. */
@Injectable()
export class PublishedCodebookQuery {
  constructor(private readonly database: ResearchDatabase) {}

  categories(): Promise<CategoryRow[]> {
    return this.database.rows<CategoryRow>(
      'SELECT code, parent, label_en, label_es, provisions FROM published.category ORDER BY position',
    );
  }

  proofLevels(): Promise<ProofRow[]> {
    return this.database.rows<ProofRow>('SELECT level, label_en, label_es FROM published.proof_level ORDER BY level');
  }

  instruments(): Promise<InstrumentRow[]> {
    return this.database.rows<InstrumentRow>(
      'SELECT id, title_en, title_es, check_status, force FROM published.instrument ORDER BY position',
    );
  }

  changes(since: number, limit: number): Promise<ChangeRow[]> {
    return this.database.rows<ChangeRow>(
      `SELECT sequence, kind, summary_id, version, reason, changed_on
       FROM published.change WHERE sequence > $1 ORDER BY sequence LIMIT $2`,
      [since, limit],
    );
  }

  /** Whether a researcher's key, by its hash, is one that holds now. */
  async isResearchKey(hash: string): Promise<boolean> {
    const row = await this.database.one(
      'SELECT 1 AS found FROM published.research_key WHERE key_hash = $1 AND expires_at > now()',
      [hash],
    );
    return row !== undefined;
  }
}
