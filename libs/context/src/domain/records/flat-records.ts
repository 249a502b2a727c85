import type { Fields } from './fields.js';

export const statementKinds = ['claims', 'denies', 'acknowledges', 'defends', 'mocks', 'promises'] as const;

/** What somebody in an office said. */
export interface Statement {
  readonly speaker: string;
  readonly office: string | null;
  readonly kind: (typeof statementKinds)[number];
  /** EDTF, like every date of these records. */
  readonly date: string | null;
  readonly place: string | null;
  readonly medium: string | null;
  readonly summary: string;
}

/** A payment that somebody says was agreed or made. */
export interface ClaimedPayment {
  readonly amount: number | null;
  readonly currency: string;
  readonly note: string | null;
  readonly claimant: string;
}

/** What states are said to have agreed. */
export interface Agreement {
  /** ISO 3166-1 alpha-2. */
  readonly parties: readonly string[];
  readonly reported: string | null;
  readonly terms: string;
  readonly payments: readonly ClaimedPayment[];
}

/** A published picture or film, and where it comes from. */
export interface MediaItem {
  readonly kind: 'video' | 'image' | 'audio' | 'document';
  readonly publishedBy: string;
  readonly shows: string;
  readonly captured: string | null;
}

/** Groups that an authority put under a legal name. */
export interface Designation {
  readonly by: string;
  readonly date: string | null;
  readonly groups: readonly string[];
  readonly designatedAs: string;
  readonly note: string | null;
}

/** One value of a named series. Two values of one period by different claimants stand side by side. */
export interface Statistic {
  readonly series: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly population: string | null;
  readonly method: string | null;
}

export function readStatement(fields: Fields): Statement {
  return {
    speaker: fields.text('speaker'),
    office: fields.optionalText('office'),
    kind: fields.oneOf('kind', statementKinds),
    date: fields.date('date'),
    place: fields.optionalText('place'),
    medium: fields.optionalText('medium'),
    summary: fields.text('summary', 5000),
  };
}

export function readAgreement(fields: Fields, claimant: string): Agreement {
  const parties = fields.texts('parties');
  if (parties.length < 2) fields.refuse('parties', 'two_parties_required');
  parties.forEach((party, at) => {
    if (!/^[A-Z]{2}$/.test(party)) fields.refuse(`parties[${at}]`, 'wrong_form');
  });
  return {
    parties,
    reported: fields.date('reported'),
    terms: fields.text('terms', 5000),
    payments: fields.list('payments', (payment) => ({
      amount: readAmount(payment),
      currency: payment.text('currency', 3),
      note: payment.optionalText('note', 2000),
      claimant: payment.optionalText('claimant') ?? claimant,
    })),
  };
}

export function readMediaItem(fields: Fields): MediaItem {
  return {
    kind: fields.oneOf('kind', ['video', 'image', 'audio', 'document']),
    publishedBy: fields.text('published_by'),
    shows: fields.text('shows', 5000),
    captured: fields.date('captured'),
  };
}

export function readDesignation(fields: Fields): Designation {
  const groups = fields.texts('groups');
  if (groups.length === 0) fields.refuse('groups', 'required');
  return {
    by: fields.text('by'),
    date: fields.date('when'),
    groups,
    designatedAs: fields.text('as'),
    note: fields.optionalText('note', 2000),
  };
}

export function readStatistic(fields: Fields): Statistic {
  const [period, value] = [fields.date('period'), readAmount(fields, 'value')];
  if (period === null && !fields.has('period')) fields.refuse('period', 'required');
  if (value === null && !fields.has('value')) fields.refuse('value', 'required');
  return {
    series: fields.text('series'),
    period: period ?? '',
    value: value ?? 0,
    unit: fields.text('unit'),
    population: fields.optionalText('population'),
    method: fields.optionalText('method', 5000),
  };
}

/** A number of people, of money, of acts: none of them is below zero. */
function readAmount(fields: Fields, name = 'amount'): number | null {
  const value = fields.number(name);
  if (value !== null && value < 0) fields.refuse(name, 'below_zero');
  return value;
}
