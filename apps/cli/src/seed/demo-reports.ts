import type { ReportFields } from '@habeas/intake';

/** An invented report: by whom, about which invented place. */
export interface DemoReport {
  readonly reporter: string;
  readonly facility: string;
  readonly fields: ReportFields;
}

const valleGris = 'centro-penitenciario-demostracion-valle-gris';
const puertoClaro = 'comisaria-demostracion-puerto-claro';
const consent = {
  internal_review: 'granted',
  aggregate_statistics: 'granted',
  publish_anonymised_summary: 'granted',
  research_use_vetted: 'granted',
  publish_with_identity: 'refused',
} as const;

/** Invented, all of it: the places, the events and who tells of them. */
export const demoReports: readonly DemoReport[] = [
  {
    reporter: 'reporter@faro.example',
    facility: valleGris,
    fields: {
      occurred: '2026-09',
      categories: ['MAT.WAT', 'MAT.OVC'],
      narrative:
        'Durante varias semanas de septiembre el agua llegó a los pabellones menos de una hora por día. En celdas previstas para ocho personas dormían más de veinte, por turnos y en el suelo. Quienes se quejaron dicen que la respuesta fue esperar a la próxima inspección.',
      language: 'es',
      affected: { low: 300, best: 420, high: 600 },
      ongoing: true,
      knownThrough: 'relative',
      consent,
    },
  },
  {
    reporter: 'reporter@bridge.example',
    facility: valleGris,
    fields: {
      occurred: '2026-10',
      categories: ['HLT.MED', 'HLT.ACC'],
      narrative:
        'People with diabetes and high blood pressure went without their medicine for about three weeks in October. The infirmary opened twice a week and saw ten people each time. Two clients were told that requests on paper are no longer taken.',
      language: 'en',
      affected: { low: 10, best: 25, high: 40 },
      ongoing: true,
      vulnerable: ['medical_condition'],
      knownThrough: 'lawyer',
      consent,
    },
  },
  {
    reporter: 'reporter@faro.example',
    facility: puertoClaro,
    fields: {
      occurred: '2026-10',
      categories: ['CON.LAW', 'DUE.RSN'],
      narrative:
        'Varias personas detenidas en la comisaría pasaron más de dos días sin poder hablar a solas con una abogada. Ninguna había recibido por escrito el motivo de su detención. El registro de ingresos no estaba a la vista.',
      language: 'es',
      affected: { low: 4, best: 6, high: 9 },
      ongoing: false,
      knownThrough: 'lawyer',
      consent,
    },
  },
  {
    reporter: 'reporter@bridge.example',
    facility: valleGris,
    fields: {
      occurred: '2026-11',
      categories: ['CON.FAM'],
      narrative:
        'Since the start of November family visits have been cut to one every six weeks. Families who travelled for a day were turned away at the gate without a reason. Parcels with clothes were sent back.',
      language: 'en',
      affected: { low: 50, best: 120, high: 200 },
      ongoing: true,
      knownThrough: 'relative',
      consent: { ...consent, publish_anonymised_summary: 'not_asked' },
    },
  },
];
