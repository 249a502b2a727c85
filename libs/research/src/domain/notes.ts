/** What must be read with every number and every list. */
export const coverageNote = {
  en: 'No report is not no abuse. What is published depends on who could report safely, and is not a measure of how often something happens.',
  es: 'Que no haya informes no significa que no haya abusos. Lo publicado depende de quién pudo informar sin riesgo y no mide la frecuencia de los hechos.',
} as const;

/** What statistics leave out, and why. */
export const countingNote = {
  en: 'Counted are only published summaries whose reports all agree to be counted in statistics. Others are published and not counted.',
  es: 'Solo se cuentan los resúmenes publicados cuyos informes aceptan todos ser contados en estadísticas. Los demás se publican y no se cuentan.',
} as const;

/** How to read a population series. */
export const gapNote = {
  en: 'A span without a reading is unknown: it is not shown as zero, and nothing is filled in. A zero is a zero of the source; it may mean that nobody was held or that the place was not in use. Each source counts in its own way, so figures of two sources are not put together.',
  es: 'Un período sin dato es desconocido: no se muestra como cero ni se rellena. Un cero es un cero de la fuente; puede significar que no había nadie o que el lugar no estaba en uso. Cada fuente cuenta a su manera, por lo que las cifras de dos fuentes no se combinan.',
} as const;

/** How to read what all places held together. */
export const totalNote = {
  en: 'A total adds up the readings that a source gives of public places; a place without a reading is not in it, and neither is one of which the source gives several readings for the same time. It is not everybody who was held. Each source counts in its own way, so totals of two sources are not put together.',
  es: 'Un total suma los datos que una fuente da de los lugares públicos; no incluye los lugares sin dato ni aquellos de los que la fuente da varios datos para el mismo momento. No son todas las personas detenidas. Cada fuente cuenta a su manera, por lo que los totales de dos fuentes no se combinan.',
} as const;

/** How to read a value beyond a benchmark. */
export const alarmNote = {
  en: 'An alarm is not a finding. Each value is computed from the two figures shown with it, which others gave, often of different times; it says where to look.',
  es: 'Una alarma no es una conclusión. Cada valor se calcula a partir de las dos cifras que se muestran con él, dadas por otros y a menudo de fechas distintas; indica dónde mirar.',
} as const;

/** How to read values of a named series. */
export const seriesNote = {
  en: 'Each value is its source’s claim. Values of one period that differ stand side by side; none is averaged or chosen. A percentage is given only between values of the same unit, population and method, and what neither source says is named as not stated.',
  es: 'Cada valor es lo que afirma su fuente. Los valores de un mismo período que difieren se muestran uno al lado del otro; ninguno se promedia ni se elige. Solo se da un porcentaje entre valores de la misma unidad, población y método, y se indica lo que ninguna de las fuentes dice.',
} as const;

/** How a published summary came about. */
export const methodNote = {
  en: 'Written from accepted reports, checked for anything that could lead to a person, and published by a second person of another organisation. The standard of proof and the number of independent sources say how sure it is.',
  es: 'Redactado a partir de informes aceptados, revisado para que nada conduzca a una persona y publicado por una segunda persona de otra organización. El estándar de prueba y el número de fuentes independientes indican su grado de certeza.',
} as const;
