import type { SummaryContent } from '@habeas/publication';

/** The invented reports that the demo summary rests on, by their position among the demo reports. */
export const citedDemoReports = [0, 1] as const;

/** How both were judged, in the invented moderator's eyes. */
export const demoAssessment = { sourceReliability: 'B', informationCredibility: 2, proof: 3, severity: 3 } as const;

/** What the demo summary says. */
export const demoSummary: Omit<SummaryContent, 'facilityId' | 'reportIds'> = {
  title: {
    en: 'Water and medicine in short supply at an invented prison',
    es: 'Escasez de agua y de medicinas en una prisión inventada',
  },
  body: {
    en: 'Two organisations describe a shortage of water and of medical care in the autumn of 2026. Running water was available for a small part of each day while the cells held far more people than planned. People with chronic illness went without treatment for weeks. This text and everything it tells is invented for the demonstration.',
    es: 'Dos organizaciones describen una escasez de agua y de atención en salud en el último trimestre de 2026. El agua corriente estuvo disponible una pequeña parte de cada jornada mientras las celdas alojaban a muchas más personas de lo previsto. Personas con enfermedades crónicas quedaron semanas sin tratamiento. Este texto y todo lo que cuenta es inventado para la demostración.',
  },
  categories: ['MAT.WAT', 'MAT.OVC', 'HLT.MED'],
  period: '2026-09/2026-10',
  proof: null,
  affected: null,
  embargoUntil: null,
};
