import type { PersonalDataType } from '../domain/personal-data.js';

/** A text in which `[type|stretch]` marks what a moderator would mark. All people, numbers and places in it are invented. */
interface Example {
  readonly language: 'en' | 'es';
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly type: PersonalDataType }[];
}

const marked: Record<'en' | 'es', readonly string[]> = {
  en: [
    'On the second night [person|John Miller] was taken out of the cell and beaten by three guards.',
    'His sister, [person|Mary Collins], can be reached at [email|mary.collins@example.org] or on [phone|+1 202 555 0143].',
    'He gave his alien number as [identity_number|A123456789] and his social security number as [identity_number|123-45-6789].',
    'Passport number [identity_number|X4455667] was kept by the staff and never returned.',
    'The boy was born on [date_of_birth|14 March 2009] and is held with adults.',
    'Date of birth: [date_of_birth|1991-07-02]. No medication for six days.',
    'The family lives at [address|482 Willow Creek Road] and was never told.',
    'Call [phone|555-0134] after six, she is afraid to talk from work.',
    'The nurse, [person|Mrs. Greta Holm], refused to call an ambulance.',
    'A man called [person|Pedro Quintanilla] fainted in the yard at noon.',
    'There was no water for three days and the toilets overflowed.',
    'Eighty people slept in one cell in 2023-2024, with two toilets between them.',
    'Food came twice a day, about 1,200 kcal, and 100 people shared 2 toilets.',
    'On 2024-03-05 the lights stayed on for 24 hours.',
    'Write to [email|help (at) example.org] if you were held there.',
  ],
  es: [
    'El [person|señor Manuel Ayala] lleva nueve días sin sus medicinas.',
    '[person|Doña Carmen Flores] espera noticias de su hijo desde marzo.',
    'El detenido [person|José Luis Hernández] fue golpeado por cuatro custodios.',
    'Su DUI es [identity_number|01234567-8] y nadie le ha dicho dónde está.',
    'Cédula [identity_number|V-12.345.678], nacido el [date_of_birth|3 de mayo de 1998] en otro país.',
    'Vive en [address|Colonia Las Flores, Pasaje 3, casa 14] con su madre.',
    'La familia recibe cartas en [address|Calle Los Almendros #27], cerca del mercado.',
    'Llamar al [phone|7123-4567] por la tarde, o escribir a [email|ayuda.familias@example.org].',
    'Un joven llamado [person|Wilfredo] murió en la celda sin atención médica.',
    'No hay agua desde hace cuatro días y los baños están desbordados.',
    'Dormían ochenta personas por celda, con dos inodoros para todos.',
    'Fecha de nacimiento: [date_of_birth|12/08/2007]. Está con adultos.',
    'El [person|Dr. Rafael Monge] firmó el certificado sin ver al enfermo.',
    'Teléfono de la esposa: [phone|+503 2222 3344].',
    'La comida llega fría y en pequeñas cantidades, dos veces al día.',
  ],
};

/** The labelled examples of both languages, with places counted in UTF-16 code units. */
export const labelledExamples: readonly Example[] = (['en', 'es'] as const).flatMap((language) =>
  marked[language].map((text) => read(language, text)),
);

function read(language: 'en' | 'es', source: string): Example {
  const marks: Example['marks'][number][] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/\[(?<type>[a-z_]+)\|(?<value>[^\]]+)\]/g)) {
    text += source.slice(from, match.index);
    const value = match.groups?.['value'] ?? '';
    marks.push({
      start: text.length,
      end: text.length + value.length,
      type: match.groups?.['type'] as PersonalDataType,
    });
    text += value;
    from = match.index + match[0].length;
  }
  return { language, text: text + source.slice(from), marks };
}
