import { asPublisher, sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

export interface CodebookCategory {
  readonly code: string;
  readonly parent: string | null;
  readonly label_en: string;
  readonly label_es: string;
  readonly provisions: readonly { instrument: string; locator: string; checkStatus: string }[];
  readonly position: number;
}

export interface CodebookProof {
  readonly level: number;
  readonly label_en: string;
  readonly label_es: string;
}

export interface CodebookInstrument {
  readonly id: string;
  readonly title_en: string;
  readonly title_es: string;
  readonly check_status: string;
  readonly force: readonly { country: string; legalForce: string }[];
  readonly position: number;
}

export interface CodebookIndicator {
  readonly id: string;
  readonly formula: string;
  readonly source: string;
  readonly check_status: string;
  readonly remark: string | null;
  /** What it is computed from; empty where no such measurement is taken in. */
  readonly inputs: readonly string[];
  readonly position: number;
}

export interface PublishedCodebook {
  readonly categories: readonly CodebookCategory[];
  readonly proofLevels: readonly CodebookProof[];
  readonly instruments: readonly CodebookInstrument[];
  readonly indicators: readonly CodebookIndicator[];
}

/** Copies the labels that readers need, so that the reading side needs no private table. */
@Injectable()
export class PublishedCodebookRepository {
  write(tx: Tx, { categories, proofLevels, instruments, indicators }: PublishedCodebook): Promise<void> {
    return asPublisher(tx, async () => {
      await sqlIn(tx).affected(
        `INSERT INTO published.category (code, parent, label_en, label_es, provisions, position)
         SELECT code, parent, label_en, label_es, provisions, position
         FROM jsonb_to_recordset($1::jsonb) AS c(code text, parent text, label_en text, label_es text, provisions jsonb, position int)
         ON CONFLICT (code) DO UPDATE SET parent = excluded.parent, label_en = excluded.label_en,
           label_es = excluded.label_es, provisions = excluded.provisions, position = excluded.position
         WHERE (category.parent, category.label_en, category.label_es, category.provisions, category.position)
           IS DISTINCT FROM (excluded.parent, excluded.label_en, excluded.label_es, excluded.provisions, excluded.position)`,
        [JSON.stringify(categories)],
      );
      await sqlIn(tx).affected(
        `INSERT INTO published.proof_level (level, label_en, label_es)
         SELECT level, label_en, label_es FROM jsonb_to_recordset($1::jsonb) AS p(level smallint, label_en text, label_es text)
         ON CONFLICT (level) DO UPDATE SET label_en = excluded.label_en, label_es = excluded.label_es
         WHERE (proof_level.label_en, proof_level.label_es) IS DISTINCT FROM (excluded.label_en, excluded.label_es)`,
        [JSON.stringify(proofLevels)],
      );
      await sqlIn(tx).affected(
        `INSERT INTO published.instrument (id, title_en, title_es, check_status, force, position)
         SELECT id, title_en, title_es, check_status, force, position
         FROM jsonb_to_recordset($1::jsonb) AS i(id text, title_en text, title_es text, check_status text, force jsonb,
           position int)
         ON CONFLICT (id) DO UPDATE SET title_en = excluded.title_en, title_es = excluded.title_es,
           check_status = excluded.check_status, force = excluded.force, position = excluded.position
         WHERE (instrument.title_en, instrument.title_es, instrument.check_status, instrument.force, instrument.position)
           IS DISTINCT FROM (excluded.title_en, excluded.title_es, excluded.check_status, excluded.force, excluded.position)`,
        [JSON.stringify(instruments)],
      );
      await sqlIn(tx).affected(
        `INSERT INTO published.indicator (id, formula, source, check_status, remark, inputs, position)
         SELECT id, formula, source, check_status, remark, inputs, position
         FROM jsonb_to_recordset($1::jsonb) AS i(id text, formula text, source text, check_status text, remark text,
           inputs text[], position int)
         ON CONFLICT (id) DO UPDATE SET formula = excluded.formula, source = excluded.source,
           check_status = excluded.check_status, remark = excluded.remark, inputs = excluded.inputs,
           position = excluded.position
         WHERE (indicator.formula, indicator.source, indicator.check_status, indicator.remark, indicator.inputs,
           indicator.position) IS DISTINCT FROM (excluded.formula, excluded.source, excluded.check_status,
           excluded.remark, excluded.inputs, excluded.position)`,
        [JSON.stringify(indicators)],
      );
    });
  }
}
