import type { RecordKind } from '../records/record.js';
import { needsId } from '../records/record-slug.js';
import type { Relation } from '../records/ties.js';
import { mediaWords, statementWords } from '../words/vocabulary.js';
import type { Wording } from '../words/wording.js';
import { choice, field, group, type RecordField } from './field.js';
import { orderFields } from './order-fields.js';
import { transferFields } from './transfer-fields.js';

/** What a kind is called, and what is written into a record of it. */
export interface RecordShape {
  readonly kind: RecordKind;
  readonly label: Wording;
  readonly fields: readonly RecordField[];
}

const relationWords: Readonly<Record<Relation['kind'], Wording>> = {
  about: { en: 'is about', es: 'trata de' },
  answers: { en: 'answers', es: 'responde a' },
  contradicts: { en: 'contradicts', es: 'contradice' },
  background: { en: 'has as background', es: 'tiene como trasfondo' },
};

const kinds: Readonly<Record<RecordKind, { readonly label: Wording; readonly fields: readonly RecordField[] }>> = {
  transfer: { label: { en: 'Transfer', es: 'Traslado' }, fields: transferFields },
  legal_order: { label: { en: 'Court order', es: 'Orden judicial' }, fields: orderFields },
  statement: {
    label: { en: 'Statement', es: 'Declaración' },
    fields: [
      field('speaker', 'text', ['Who speaks', 'Quién habla'], { required: true }),
      field('office', 'text', ['Office', 'Cargo']),
      choice('kind', ['What they do', 'Qué hace'], statementWords, { required: true }),
      field('date', 'date', ['Date', 'Fecha']),
      field('place', 'text', ['Where', 'Dónde']),
      field('medium', 'text', ['Medium', 'Medio']),
      field('summary', 'long_text', ['What was said', 'Qué se dijo'], { required: true }),
    ],
  },
  agreement: {
    label: { en: 'Agreement', es: 'Acuerdo' },
    fields: [
      field('parties', 'country', ['Parties', 'Partes'], { many: true, required: true }),
      field('reported', 'date', ['When reported', 'Cuándo se informó']),
      field('terms', 'long_text', ['Terms', 'Condiciones'], { required: true }),
      group(
        'payments',
        ['Payments', 'Pagos'],
        [
          field('amount', 'number', ['Amount', 'Monto']),
          field('currency', 'text', ['Currency', 'Moneda'], { required: true }),
          field('note', 'long_text', ['Note', 'Nota']),
          field('claimant', 'text', ['Who says so, if somebody else', 'Quién lo dice, si es otra persona']),
        ],
        { many: true },
      ),
    ],
  },
  media_item: {
    label: { en: 'Media item', es: 'Material publicado' },
    fields: [
      choice('kind', ['Kind', 'Tipo'], mediaWords, { required: true }),
      field('published_by', 'text', ['Published by', 'Publicado por'], { required: true }),
      field('shows', 'long_text', ['What it shows', 'Qué muestra'], { required: true }),
      field('captured', 'date', ['When taken', 'Cuándo se tomó']),
    ],
  },
  designation: {
    label: { en: 'Designation', es: 'Designación' },
    fields: [
      field('by', 'text', ['Authority', 'Autoridad'], { required: true }),
      field('when', 'date', ['Date', 'Fecha']),
      field('groups', 'text', ['Groups', 'Grupos'], { many: true, required: true }),
      field('as', 'text', ['Designated as', 'Designados como'], { required: true }),
      field('note', 'long_text', ['Note', 'Nota']),
    ],
  },
  statistic: {
    label: { en: 'Statistic', es: 'Estadística' },
    fields: [
      field('series', 'text', ['Series', 'Serie'], { required: true }),
      field('period', 'date', ['Period', 'Período'], { required: true }),
      field('value', 'number', ['Value', 'Valor'], { required: true }),
      field('unit', 'text', ['Unit', 'Unidad'], { required: true }),
      field('population', 'text', ['Population', 'Población']),
      field('method', 'long_text', ['Method', 'Método']),
    ],
  },
};

/** A kind's fields between those that every record begins and ends with. */
export function shapeOf(kind: RecordKind): RecordShape {
  return {
    kind,
    label: kinds[kind].label,
    fields: [
      field('id', 'id', ['Short name in the web address', 'Nombre corto en la dirección web'], {
        required: needsId(kind),
      }),
      field('claimant', 'text', ['Who says so', 'Quién lo dice'], { required: true }),
      ...kinds[kind].fields,
      field('facility', 'facility', ['About the facility', 'Sobre el centro']),
      group(
        'relations',
        ['Other records', 'Otros registros'],
        [
          choice('kind', ['How it stands to it', 'Relación'], relationWords, { required: true }),
          field('record', 'record', ['Record', 'Registro'], { required: true }),
          field('note', 'long_text', ['Note', 'Nota']),
        ],
        { many: true },
      ),
      field('sources', 'source', ['Sources', 'Fuentes'], { many: true }),
    ],
  };
}

/** A source that a record may bring with it. */
export const sourceFields: readonly RecordField[] = [
  field('id', 'id', ['Short name', 'Nombre corto'], { required: true }),
  field('title', 'text', ['Title', 'Título'], { required: true }),
  field('publisher', 'text', ['Publisher', 'Editor']),
  field('url', 'text', ['Web address', 'Dirección web']),
  field('published', 'date', ['Published', 'Publicada']),
  field('retrieved', 'text', ['Retrieved', 'Consultada']),
  field('sha256', 'text', ['SHA-256 of the copy', 'SHA-256 de la copia']),
  field('language', 'text', ['Language', 'Idioma']),
];
