import { legMoments } from '../transfer-legs.js';
import type { TransferMode } from '../records/transfer.js';
import { momentWords } from '../words/vocabulary.js';
import type { Wording } from '../words/wording.js';
import { choice, field, group, type RecordField } from './field.js';
import { timeFields } from './time-fields.js';

const modeWords: Readonly<Record<TransferMode, Wording>> = {
  air: { en: 'by air', es: 'por aire' },
  road: { en: 'by road', es: 'por carretera' },
  sea: { en: 'by sea', es: 'por mar' },
  rail: { en: 'by rail', es: 'por tren' },
  unknown: { en: 'not known', es: 'no se sabe' },
};

const endFields: readonly RecordField[] = [
  field('country', 'country', ['Country', 'País']),
  field('facility', 'facility', ['Facility', 'Centro']),
];

const timesOfLeg = legMoments.map((moment) => {
  const { en, es } = momentWords[moment];
  return group(moment, [`When: ${en}`, `Cuándo: ${es}`], timeFields, { many: true });
});

const legFields: readonly RecordField[] = [
  group('from', ['From', 'Desde'], endFields),
  group('to', ['To', 'Hasta'], endFields),
  choice('mode', ['Means', 'Medio'], modeWords),
  field('carrier', 'text', ['Carrier', 'Transportista']),
  field('flight', 'text', ['Flight', 'Vuelo']),
  group('times', ['Times', 'Horas'], timesOfLeg),
];

const countFields: readonly RecordField[] = [
  field('group', 'text', ['Group, in the claimant’s words', 'Grupo, en palabras de quien lo dice'], { required: true }),
  field('nationality', 'country', ['Nationality', 'Nacionalidad']),
  field('low', 'number', ['At least', 'Al menos']),
  field('best', 'number', ['Number', 'Cantidad']),
  field('high', 'number', ['At most', 'Como máximo']),
  field('claimant', 'text', ['Who counts, if somebody else', 'Quién cuenta, si es otra persona']),
  field('note', 'long_text', ['Note', 'Nota']),
  field('source', 'source', ['Source, if another one', 'Fuente, si es otra']),
  field('compared_as', 'text', ['Compared as', 'Se compara como']),
];

export const transferFields: readonly RecordField[] = [
  group('legs', ['Legs', 'Tramos'], legFields, { many: true }),
  group('people', ['People', 'Personas'], countFields, { many: true }),
  group(
    'detention_term',
    ['Term of detention', 'Plazo de detención'],
    [
      field('minimum', 'duration', ['At least', 'Al menos']),
      field('maximum', 'duration', ['At most', 'Como máximo']),
      field('extendable', 'flag', ['Can be extended', 'Prorrogable']),
      field('claimant', 'text', ['Who says so, if somebody else', 'Quién lo dice, si es otra persona']),
    ],
  ),
  group(
    'treatment',
    ['Treatment on the way', 'Trato en el camino'],
    [
      field('text', 'long_text', ['What is said', 'Qué se dice'], { required: true }),
      field('categories', 'category', ['Categories', 'Categorías'], { many: true }),
      field('claimant', 'text', ['Who says so, if somebody else', 'Quién lo dice, si es otra persona']),
    ],
    { many: true },
  ),
];
