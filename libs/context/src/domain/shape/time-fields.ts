import type { TimePrecision } from '../event-time.js';
import type { Wording } from '../words/wording.js';
import { choice, field, type RecordField } from './field.js';

/** How exactly a source says when. */
const precisionWords: Readonly<Record<TimePrecision, Wording>> = {
  minute: { en: 'to the minute', es: 'al minuto' },
  about_minute: { en: 'about that minute', es: 'alrededor de ese minuto' },
  hour: { en: 'to the hour', es: 'a la hora' },
  early_morning: { en: 'early that day', es: 'temprano ese día' },
  morning: { en: 'in the morning', es: 'por la mañana' },
  midday: { en: 'around midday', es: 'al mediodía' },
  afternoon: { en: 'in the afternoon', es: 'por la tarde' },
  evening: { en: 'in the evening', es: 'al anochecer' },
  late_evening: { en: 'late in the evening', es: 'tarde por la noche' },
  night: { en: 'in the night', es: 'en la noche' },
  date: { en: 'the day, month or year', es: 'el día, el mes o el año' },
};

/** Somebody's word on when something was. */
export const timeFields: readonly RecordField[] = [
  field('local', 'local_time', ['Date and time there', 'Fecha y hora allí'], { required: true }),
  field('zone', 'zone', ['Time zone', 'Zona horaria']),
  choice('precision', ['How exact', 'Qué tan exacto'], precisionWords),
  field('words', 'text', ['In the source’s own words', 'En palabras de la fuente']),
  field('claimant', 'text', ['Who says so, if somebody else', 'Quién lo dice, si es otra persona']),
  field('source', 'source', ['Source, if another one', 'Fuente, si es otra']),
];
