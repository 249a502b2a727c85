const consent = {
  internal_review: 'granted',
  aggregate_statistics: 'granted',
  publish_anonymised_summary: 'granted',
  research_use_vetted: 'granted',
};

/** Invented reports in the order in which the stage needs them: one left free, one held, one asked about, one accepted. */
export const queueReports = [
  {
    occurred: '2026-11-20',
    categories: ['HLT.DTH', 'HLT.MED'],
    narrative:
      'A man with diabetes died in the infirmary after nine days without insulin. His sister was told by telephone, +54 11 5555 0134, two days later. Nobody has seen a certificate.',
    language: 'en',
    affected: { low: 1, best: 1, high: 1 },
    ongoing: false,
    vulnerable: ['medical_condition'],
    knownThrough: 'relative',
    consent,
  },
  {
    occurred: '2026-11-24',
    categories: ['TRE.TOR', 'TRE.FRC'],
    narrative:
      'Tres personas fueron golpeadas durante una requisa en el pabellón norte. Una tiene dos costillas rotas y no fue llevada al hospital. Los guardias dijeron que quien hable no verá a su familia.',
    language: 'es',
    affected: { low: 3, best: 3, high: 5 },
    ongoing: true,
    vulnerable: [],
    knownThrough: 'lawyer',
    consent,
  },
  {
    occurred: '2026-10',
    categories: ['MAT.WAT'],
    narrative: 'The taps give water for one hour a day, and it is brown. People buy bottles in the canteen.',
    language: 'en',
    affected: { low: 100, best: 200, high: 400 },
    ongoing: true,
    vulnerable: [],
    knownThrough: 'former_detainee',
    consent,
  },
  {
    occurred: '2026-08',
    categories: ['MAT.FOO'],
    narrative: 'Durante agosto la comida llegó una vez por día y varias veces en mal estado.',
    language: 'es',
    affected: { low: 50, best: 80, high: 120 },
    ongoing: false,
    vulnerable: [],
    knownThrough: 'relative',
    consent,
  },
];

/** A draft whose categories open most of the follow-up questions. */
export const draftFields = {
  occurred: '2026-11-03',
  categories: ['TRE.TOR', 'MAT.WAT', 'MAT.OVC', 'DUE.RSN', 'HLT.MED'],
  narrative: 'Invented: four people were kept standing for a night, and there was no water in the morning.',
  language: 'en',
  affected: { low: 4, best: 4, high: 6 },
  ongoing: true,
  vulnerable: ['medical_condition'],
  knownThrough: 'former_detainee',
  consent: { ...consent, publish_with_identity: 'refused' },
  answers: { treatmentInjuries: true, cellOccupancy: { low: 20, best: 24, high: 30 }, cellArea: '3 m × 4 m' },
};

/** An invented summary that is published and taken back. */
export const retractedSummary = {
  title: { en: 'Food short at an invented prison', es: 'Escasez de comida en una prisión inventada' },
  body: {
    en: 'One organisation describes that food came once a day in the third quarter of 2026. Invented.',
    es: 'Una organización describe que la comida llegó una vez por día en el tercer trimestre de 2026. Inventado.',
  },
  categories: ['MAT.FOO'],
  period: '2026-08',
  proof: 2,
};

/** A table of reports of which one line is good and the others are not. */
export const importTable = [
  'external_id,occurred,facility,narrative,language,affected_low,affected_best,affected_high,ongoing,known_through,categories,vulnerable,consent_internal_review,consent_aggregate_statistics,consent_publish_anonymised_summary',
  'D-1,2026-09,Valle Gris,Invented: visits were refused.,en,1,2,3,true,relative,CON.FAM,,granted,granted,granted',
  'D-2,September,Valle Gris,Invented: visits were refused.,en,5,2,3,true,cousin,CON.XXX,,granted,granted,granted',
  'D-3,2026-09,Nowhere at all,,en,,,,perhaps,relative,CON.FAM,,granted,,',
].join('\r\n');

/** A record that nobody has confirmed. */
export const proposedRecord = {
  id: 'demonstration-minister-denies-2026-11-02',
  claimant: 'Demonstration Gazette',
  sources: ['news-2025-03'],
  speaker: 'Demonstration Minister',
  kind: 'denies',
  date: '2026-11-02',
  summary: 'said that nobody was moved',
};
