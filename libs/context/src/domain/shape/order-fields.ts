import { eventWords } from '../words/vocabulary.js';
import { choice, field, group, type RecordField } from './field.js';
import { timeFields } from './time-fields.js';

export const orderFields: readonly RecordField[] = [
  field('court', 'text', ['Court', 'Tribunal'], { required: true }),
  field('judge', 'text', ['Judge', 'Juez']),
  field('case', 'text', ['Case', 'Caso']),
  field('docket', 'text', ['Docket', 'Expediente']),
  field('statute', 'text', ['Statute invoked', 'Ley invocada']),
  field('scope', 'long_text', ['Scope', 'Alcance']),
  field('effect', 'long_text', ['Effect', 'Efecto'], { required: true }),
  group(
    'events',
    ['Events, in the order of the docket', 'Hechos, en el orden del expediente'],
    [
      choice('kind', ['What happened', 'Qué ocurrió'], eventWords, { required: true }),
      group('times', ['When', 'Cuándo'], timeFields, { many: true }),
      field('note', 'long_text', ['Note', 'Nota']),
    ],
    { many: true },
  ),
  group(
    'documents',
    ['Documents', 'Documentos'],
    [
      field('title', 'text', ['Title', 'Título'], { required: true }),
      field('source', 'source', ['Source', 'Fuente'], { required: true }),
    ],
    { many: true },
  ),
];
