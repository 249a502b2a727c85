import { locatorKind, provisionLabel } from '../domain/citations.js';
import type { Instrument, Provision } from '../domain/vocabulary.js';
import type { ReferenceReader } from './reference-reader.js';

const instrumentColumns = [
  'id',
  'title_en',
  'title_es',
  'adopted',
  'locator_kind',
  'legal_force_sv',
  'check_status',
  'note',
] as const;

/** The instruments, each with its legal force by State. */
export function readInstruments(reader: ReferenceReader): Instrument[] {
  const file = 'instruments.csv';
  return reader.table(file, instrumentColumns).map((row) => {
    reader.filled(file, row, ['title_en', 'title_es', 'legal_force_sv']);
    if (!locatorKind(row.locator_kind)) reader.problem(file, row.line, `locator_kind "${row.locator_kind}" is unknown`);
    return {
      id: row.id,
      title: { en: row.title_en, es: row.title_es },
      adopted: row.adopted || null,
      locatorKind: row.locator_kind,
      checkStatus: reader.checkStatus(file, row.line, row.check_status),
      note: row.note || null,
      force: [{ country: 'SV', legalForce: row.legal_force_sv }],
    };
  });
}

/** The provisions; each names a known instrument. */
export function readProvisions(reader: ReferenceReader, instruments: readonly Instrument[]): Provision[] {
  const file = 'provisions.csv';
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  return reader
    .table(file, ['instrument_id', 'locator', 'check_status'], ['instrument_id', 'locator'])
    .flatMap((row) => {
      const checkStatus = reader.checkStatus(file, row.line, row.check_status);
      const instrument = byId.get(row.instrument_id);
      if (!instrument) {
        reader.problem(file, row.line, `instrument "${row.instrument_id}" is not in instruments.csv`);
        return [];
      }
      const kind = locatorKind(instrument.locatorKind) ?? { en: '', es: '' };
      return [
        {
          instrument: instrument.id,
          title: instrument.title,
          locator: row.locator,
          label: provisionLabel(kind, row.locator),
          checkStatus,
        },
      ];
    });
}
