import type { Channel, Indicator, SuppressionRule } from '../domain/vocabulary.js';
import type { ReferenceReader } from './reference-reader.js';

/** Benchmarks; each threshold has a unit, a source and a check status. */
export function readIndicators(reader: ReferenceReader): Indicator[] {
  const file = 'indicators.csv';
  const columns = ['id', 'formula', 'unit', 'flag_levels', 'source', 'check_status', 'remark'] as const;
  return reader.table(file, columns).map((row) => {
    reader.filled(file, row, ['formula', 'unit', 'flag_levels', 'source']);
    return {
      id: row.id,
      formula: row.formula,
      unit: row.unit,
      flagLevels: row.flag_levels,
      source: row.source,
      checkStatus: reader.checkStatus(file, row.line, row.check_status),
      remark: row.remark || null,
    };
  });
}

/** How statistics are made safe; a number has a unit, and every rule has a source. */
export function readSuppressionRules(reader: ReferenceReader): SuppressionRule[] {
  const file = 'suppression_policy.csv';
  return reader.table(file, ['rule', 'value', 'unit', 'applies_to', 'source']).map((row) => {
    reader.filled(file, row, ['value', 'applies_to', 'source']);
    if (/^\d/.test(row.value) && row.unit === '') reader.problem(file, row.line, 'a number without a unit');
    return {
      rule: row.rule,
      value: row.value,
      unit: row.unit || null,
      appliesTo: row.applies_to,
      source: row.source,
    };
  });
}

/** Bodies that receive communications. */
export function readChannels(reader: ReferenceReader): Channel[] {
  const file = 'channels.csv';
  const columns = ['channel', 'accepts', 'required_fields', 'gates', 'check_status', 'remark'] as const;
  return reader.table(file, columns).map((row) => {
    reader.filled(file, row, ['accepts', 'required_fields', 'gates']);
    return {
      channel: row.channel,
      accepts: row.accepts,
      requiredFields: row.required_fields,
      gates: row.gates,
      checkStatus: reader.checkStatus(file, row.line, row.check_status),
      remark: row.remark || null,
    };
  });
}
