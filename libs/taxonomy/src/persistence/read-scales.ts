import {
  type ConsentGrant,
  type ListValue,
  type ScaleValue,
  type Scales,
  urgencies,
  type UrgencyValue,
} from '../domain/vocabulary.js';
import type { ReferenceReader } from './reference-reader.js';

const definitions = 'scale_definitions.csv';

/** The five scales with their definitions, and the lists that go with a report. */
export function readScales(reader: ReferenceReader): Scales {
  const steps = new ScaleSteps(reader);
  const scales = {
    sourceReliability: steps.of('source_reliability', 'source_grades.csv'),
    informationCredibility: steps.of('information_credibility', 'credibility_grades.csv'),
    proof: steps.of('proof', 'proof_levels.csv'),
    severity: steps.of('severity', 'severity_levels.csv'),
    urgency: readUrgency(reader, steps),
    consentGrants: readConsentGrants(reader),
    knownThrough: reader.list('known_through.csv'),
    vulnerableGroups: reader.list('vulnerable_groups.csv'),
    clinicalConsistency: reader.listWithMeanings('istanbul_consistency.csv'),
  };
  steps.reportUnused();
  return scales;
}

/** Joins the steps of a scale with their definitions; a step without one is a mistake, and so is the reverse. */
class ScaleSteps {
  private readonly defined;
  private readonly used = new Set<string>();

  constructor(private readonly reader: ReferenceReader) {
    const rows = reader.table(
      definitions,
      ['scale', 'code', 'definition_en', 'definition_es', 'source', 'check_status'],
      ['scale', 'code'],
    );
    for (const row of rows) reader.filled(definitions, row, ['definition_en', 'definition_es', 'source']);
    this.defined = new Map(rows.map((row) => [`${row.scale} ${row.code}`, row]));
  }

  of(scale: string, file: string): ScaleValue[] {
    return this.define(scale, file, this.reader.list(file));
  }

  define(scale: string, file: string, values: readonly ListValue[]): ScaleValue[] {
    return values.flatMap((value, at) => {
      const row = this.defined.get(`${scale} ${value.code}`);
      if (!row) {
        this.reader.problem(file, at + 2, `"${value.code}" has no definition in ${definitions}`);
        return [];
      }
      this.used.add(`${scale} ${value.code}`);
      return [
        {
          code: value.code,
          label: value.label,
          definition: { en: row.definition_en, es: row.definition_es },
          source: row.source,
          checkStatus: this.reader.checkStatus(definitions, row.line, row.check_status),
        },
      ];
    });
  }

  reportUnused(): void {
    for (const [key, row] of this.defined) {
      if (!this.used.has(key)) this.reader.problem(definitions, row.line, `"${key}" is not a step of any scale`);
    }
  }
}

function readUrgency(reader: ReferenceReader, steps: ScaleSteps): UrgencyValue[] {
  const file = 'urgency_levels.csv';
  const rows = reader.table(file, ['code', 'label_en', 'label_es', 'hours']);
  const values = rows.map((row) => ({ code: row.code, label: { en: row.label_en, es: row.label_es }, meaning: null }));
  const hours = new Map(rows.map((row) => [row.code, row]));
  return steps.define('urgency', file, values).flatMap((value) => {
    const row = hours.get(value.code);
    const code = urgencies.find((known) => known === value.code);
    if (!row || !code || !/^[1-9]\d*$/.test(row.hours)) {
      reader.problem(file, row?.line ?? 1, `"${value.code}" is not U0 to U3 with whole hours`);
      return [];
    }
    return [{ ...value, code, hours: Number(row.hours) }];
  });
}

function readConsentGrants(reader: ReferenceReader): ConsentGrant[] {
  const file = 'consent_grants.csv';
  return reader.table(file, ['code', 'label_en', 'label_es', 'absence_blocks_publication']).map((row) => {
    reader.filled(file, row, ['label_en', 'label_es']);
    if (!/^[01]$/.test(row.absence_blocks_publication)) {
      reader.problem(file, row.line, 'absence_blocks_publication is not 0 or 1');
    }
    return {
      code: row.code,
      label: { en: row.label_en, es: row.label_es },
      absenceBlocksPublication: row.absence_blocks_publication === '1',
    };
  });
}
