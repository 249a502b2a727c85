import type { CustodyAnswer } from '../custody-answer.js';
import type { OrderEventKind, OrderState } from '../order-events.js';
import type { statementKinds } from '../records/flat-records.js';
import type { LegMoment } from '../transfer-legs.js';
import type { Wording } from './wording.js';

/** The moments of a leg, as a sentence names them. */
export const momentWords: Readonly<Record<LegMoment, Wording>> = {
  departed: { en: 'the departure', es: 'la salida' },
  left_airspace: { en: 'leaving the airspace', es: 'la salida del espacio aéreo' },
  landed: { en: 'the landing', es: 'el aterrizaje' },
  custody_handed_over: { en: 'the handover of custody', es: 'la entrega de la custodia' },
  arrived: { en: 'the arrival at the place', es: 'la llegada al lugar' },
};

/** What happens to an order. */
export const eventWords: Readonly<Record<OrderEventKind, Wording>> = {
  issued: { en: 'issued', es: 'dictada' },
  issued_orally: { en: 'issued orally', es: 'dictada oralmente' },
  issued_in_writing: { en: 'issued in writing', es: 'dictada por escrito' },
  appealed: { en: 'appealed', es: 'apelada' },
  affirmed: { en: 'affirmed', es: 'confirmada' },
  stayed: { en: 'stayed', es: 'suspendida' },
  stay_lifted: { en: 'stay lifted', es: 'suspensión levantada' },
  vacated: { en: 'vacated', es: 'anulada' },
  expired: { en: 'expired', es: 'vencida' },
  reinstated: { en: 'reinstated', es: 'restablecida' },
};

/** Units that have words; any other stands as its source wrote it. */
export const unitWords: Readonly<Record<string, Wording>> = {
  persons: { en: 'people', es: 'personas' },
};

/** Where an order stands. */
export const stateWords: Readonly<Record<OrderState, Wording>> = {
  not_issued: { en: 'not yet issued', es: 'aún no dictada' },
  in_force: { en: 'in force', es: 'vigente' },
  stayed: { en: 'stayed', es: 'suspendida' },
  ended: { en: 'at its end', es: 'terminada' },
};

/** What each answer says. */
export const answerWords: Readonly<Record<CustodyAnswer, Wording>> = {
  yes: {
    en: 'Yes: custody moved while the order was in force.',
    es: 'Sí: la custodia cambió de manos mientras la orden estaba vigente.',
  },
  no: {
    en: 'No: custody did not move while the order was in force.',
    es: 'No: la custodia no cambió de manos mientras la orden estaba vigente.',
  },
  unknown: {
    en: 'Unknown: the claimed times leave open whether custody moved while the order was in force.',
    es: 'No se sabe: los tiempos alegados dejan abierto si la custodia cambió de manos mientras la orden estaba vigente.',
  },
};

/** The answers as a word inside a sentence. */
export const shortAnswers: Readonly<Record<CustodyAnswer, Wording>> = {
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
  unknown: { en: 'unknown', es: 'no se sabe' },
};

/** What somebody does in a statement. */
export const statementWords: Readonly<Record<(typeof statementKinds)[number], Wording>> = {
  claims: { en: 'claims', es: 'afirma' },
  denies: { en: 'denies', es: 'niega' },
  acknowledges: { en: 'acknowledges', es: 'reconoce' },
  defends: { en: 'defends', es: 'defiende' },
  mocks: { en: 'mocks', es: 'se burla' },
  promises: { en: 'promises', es: 'promete' },
};

/** Kinds of published media. */
export const mediaWords: Readonly<Record<'video' | 'image' | 'audio' | 'document', Wording>> = {
  video: { en: 'Video', es: 'Video' },
  image: { en: 'Image', es: 'Imagen' },
  audio: { en: 'Audio', es: 'Audio' },
  document: { en: 'Document', es: 'Documento' },
};
