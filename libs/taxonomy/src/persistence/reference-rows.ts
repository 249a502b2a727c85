import type { CategoryGroup, ListValue, ReferenceData, Scales, ScaleValue } from '../domain/vocabulary.js';
import type { CategoryEntity, CategoryProvisionEntity } from './category.entities.js';
import type { ConsentGrantEntity, ReferenceValueEntity } from './list.entities.js';
import type { InstrumentEntity, InstrumentForceEntity, ProvisionEntity } from './norm.entities.js';

export function instrumentRows({ instruments }: ReferenceData): InstrumentEntity[] {
  return instruments.map(({ id, title, adopted, locatorKind, checkStatus, note }) => ({
    id,
    titleEn: title.en,
    titleEs: title.es,
    adopted,
    locatorKind,
    checkStatus,
    note,
  }));
}

export function instrumentForceRows({ instruments }: ReferenceData): InstrumentForceEntity[] {
  return instruments.flatMap(({ id, force }) =>
    force.map(({ country, legalForce }) => ({ instrumentId: id, country, legalForce })),
  );
}

export function provisionRows({ provisions }: ReferenceData): ProvisionEntity[] {
  return provisions.map(({ instrument, locator, label, checkStatus }) => ({
    instrumentId: instrument,
    locator,
    labelEn: label.en,
    labelEs: label.es,
    checkStatus,
  }));
}

/** Groups come before their leaves, which point at them. */
export function categoryRows({ groups }: ReferenceData): CategoryEntity[] {
  const entries = groups.flatMap((group) => [
    { ...group, parent: null },
    ...group.categories.map((leaf) => ({ ...leaf, parent: group.code })),
  ]);
  const rows = entries.map(({ code, parent, label, severity, urgency }, position) => ({
    code,
    parent,
    labelEn: label.en,
    labelEs: label.es,
    defaultSeverity: severity,
    defaultUrgency: urgency,
    position,
  }));
  return [...rows.filter((row) => row.parent === null), ...rows.filter((row) => row.parent !== null)];
}

export function categoryProvisionRows({ groups }: ReferenceData): CategoryProvisionEntity[] {
  const entries: Pick<CategoryGroup, 'code' | 'provisions'>[] = groups.flatMap((group) => [group, ...group.categories]);
  return entries.flatMap(({ code, provisions }) =>
    provisions.map(({ instrument, locator }, position) => ({
      categoryCode: code,
      instrumentId: instrument,
      locator,
      position,
    })),
  );
}

export function referenceValueRows({ scales }: ReferenceData): ReferenceValueEntity[] {
  return [
    ...scaleRows('source_reliability', scales.sourceReliability),
    ...scaleRows('information_credibility', scales.informationCredibility),
    ...scaleRows('proof', scales.proof),
    ...scaleRows('severity', scales.severity),
    ...urgencyRows(scales),
    ...listRows('known_through', scales.knownThrough),
    ...listRows('vulnerable_group', scales.vulnerableGroups),
    ...listRows('clinical_consistency', scales.clinicalConsistency),
  ];
}

export function consentGrantRows({ scales }: ReferenceData): ConsentGrantEntity[] {
  return scales.consentGrants.map(({ code, label, absenceBlocksPublication }, position) => ({
    code,
    labelEn: label.en,
    labelEs: label.es,
    absenceBlocksPublication,
    position,
  }));
}

function urgencyRows({ urgency }: Scales): ReferenceValueEntity[] {
  const hours = new Map<string, number>(urgency.map((step) => [step.code, step.hours]));
  return scaleRows('urgency', urgency).map((row) => ({ ...row, hours: hours.get(row.code) ?? null }));
}

function scaleRows(list: string, values: readonly ScaleValue[]): ReferenceValueEntity[] {
  return values.map(({ code, label, definition, source, checkStatus }, position) => ({
    list,
    code,
    labelEn: label.en,
    labelEs: label.es,
    definitionEn: definition.en,
    definitionEs: definition.es,
    hours: null,
    source,
    checkStatus,
    position,
  }));
}

function listRows(list: string, values: readonly ListValue[]): ReferenceValueEntity[] {
  return values.map(({ code, label, meaning }, position) => ({
    list,
    code,
    labelEn: label.en,
    labelEs: label.es,
    definitionEn: meaning,
    definitionEs: null,
    hours: null,
    source: null,
    checkStatus: null,
    position,
  }));
}
