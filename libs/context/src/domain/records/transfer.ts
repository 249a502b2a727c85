import { faultsOfCount, type PeopleCount } from '../people-count.js';
import { claimedPoints, faultsOfLegs, legMoments, type LegTimes } from '../transfer-legs.js';
import type { Fields } from './fields.js';
import { readClaimedTime, timeInWords } from './read-time.js';
import type { PlaceTie } from './ties.js';

/** An end of a leg, as far as it is known. */
export interface LegEnd {
  readonly country: string | null;
  /** The slug of a place in the registry. */
  readonly facility: string | null;
}

/** One stretch of a journey. */
export interface Leg {
  readonly from: LegEnd;
  readonly to: LegEnd;
  readonly mode: TransferMode | null;
  readonly carrier: string | null;
  readonly flight: string | null;
  readonly times: LegTimes;
}

const transferModes = ['air', 'road', 'sea', 'rail', 'unknown'] as const;
export type TransferMode = (typeof transferModes)[number];

/** For how long people are to be held, as somebody says. Durations are ISO 8601, such as `P1Y`. */
export interface DetentionTerm {
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly extendable: boolean | null;
  readonly claimant: string;
}

/** How people are said to have been treated on the way, with categories of the taxonomy. */
export interface TreatmentReport {
  readonly text: string;
  readonly categories: readonly string[];
  readonly claimant: string;
}

/** People moved from one authority's custody to another's. */
export interface Transfer {
  readonly legs: readonly Leg[];
  readonly people: readonly PeopleCount[];
  readonly detentionTerm: DetentionTerm | null;
  readonly treatment: readonly TreatmentReport[];
}

const country = /^[A-Z]{2}$/;
const facility = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const duration = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/;

/**
 * Reads a transfer. Where nobody knows of legs, `from_country`, `from_facility`, `to_country`, `to_facility`, `mode` and
 * `arrived` stand for a single one.
 */
export function readTransfer(fields: Fields, claimant: string): Transfer {
  const legs = fields.has('legs')
    ? fields.list('legs', (leg) => readLeg(leg, claimant))
    : [readOnlyLeg(fields, claimant)];
  if (legs.length === 0) fields.refuse('legs', 'required');
  const transfer = {
    legs,
    people: fields.list('people', (count) => readCount(count, claimant)),
    detentionTerm: fields.inside('detention_term', (term) => readTerm(term, claimant)),
    treatment: readTreatment(fields, claimant),
  };
  fields.faults.push(
    ...faultsOfLegs(
      legs.map(({ times }) => times),
      fields.at('legs'),
    ),
    ...transfer.people.flatMap((count, at) => faultsOfCount(count, fields.at(`people[${at}]`))),
  );
  return transfer;
}

/** The places that the journey began and ended at, where the registry knows them. */
export function placesOfTransfer({ legs }: Transfer): PlaceTie[] {
  const [from, to] = [legs[0]?.from.facility, legs.at(-1)?.to.facility];
  return [
    ...(from ? [{ role: 'from' as const, facility: from }] : []),
    ...(to ? [{ role: 'to' as const, facility: to }] : []),
  ];
}

/** The sources that single times and counts rest on. */
export function sourcesOfTransfer({ legs, people }: Transfer): string[] {
  const claims = claimedPoints(legs.map(({ times }) => times)).flatMap((point) => point.claims);
  return [...claims, ...people].flatMap(({ source }) => source ?? []);
}

function readLeg(fields: Fields, claimant: string): Leg {
  return {
    from: fields.inside('from', readEnd) ?? nowhere,
    to: fields.inside('to', readEnd) ?? nowhere,
    mode: fields.has('mode') ? fields.oneOf('mode', transferModes) : null,
    carrier: fields.optionalText('carrier'),
    flight: fields.optionalText('flight'),
    times: fields.inside('times', (times) => readTimes(times, claimant)) ?? {},
  };
}

const nowhere: LegEnd = { country: null, facility: null };

function readEnd(fields: Fields): LegEnd {
  return { country: fields.coded('country', country), facility: fields.coded('facility', facility) };
}

function readTimes(fields: Fields, claimant: string): LegTimes {
  return Object.fromEntries(
    legMoments
      .filter((moment) => fields.has(moment))
      .map((moment) => [moment, fields.list(moment, (time) => readClaimedTime(time, claimant))]),
  );
}

function readOnlyLeg(fields: Fields, claimant: string): Leg {
  const arrived = fields.date('arrived');
  return {
    from: { country: fields.coded('from_country', country), facility: fields.coded('from_facility', facility) },
    to: { country: fields.coded('to_country', country), facility: fields.coded('to_facility', facility) },
    mode: fields.has('mode') ? fields.oneOf('mode', transferModes) : null,
    carrier: null,
    flight: null,
    times: arrived === null ? {} : { arrived: [timeInWords(arrived, null, claimant)] },
  };
}

function readCount(fields: Fields, claimant: string): PeopleCount {
  return {
    group: fields.text('group'),
    nationality: fields.coded('nationality', country),
    low: fields.number('low'),
    best: fields.number('best'),
    high: fields.number('high'),
    claimant: fields.optionalText('claimant') ?? claimant,
    note: fields.optionalText('note', 2000),
    source: fields.optionalText('source'),
    comparedAs: fields.optionalText('compared_as'),
  };
}

function readTerm(fields: Fields, claimant: string): DetentionTerm {
  return {
    minimum: fields.coded('minimum', duration),
    maximum: fields.coded('maximum', duration),
    extendable: fields.flag('extendable'),
    claimant: fields.optionalText('claimant') ?? claimant,
  };
}

function readTreatment(fields: Fields, claimant: string): TreatmentReport[] {
  const text = fields.optionalText('treatment_reported', 5000);
  const told = text === null ? [] : [{ text, categories: fields.texts('treatment_categories'), claimant }];
  return [
    ...told,
    ...fields.list('treatment', (report) => ({
      text: report.text('text', 5000),
      categories: report.texts('categories'),
      claimant: report.optionalText('claimant') ?? claimant,
    })),
  ];
}
