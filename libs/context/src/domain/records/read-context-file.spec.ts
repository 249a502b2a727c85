import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContextFile, type ListedRecord } from './read-context-file.js';

const file = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../reference/cecot_context.json'), 'utf8'),
) as Record<string, unknown>;
const drafts = (records: readonly ListedRecord[]) =>
  records.flatMap((record) => ('draft' in record ? [record.draft] : []));
const faults = (records: readonly ListedRecord[]) =>
  records.flatMap((record) => ('faults' in record ? record.faults : []));
const source = { id: 'a-source', kind: 'news_article' };

describe('the shipped file', () => {
  const { records, faults: ofFile } = readContextFile(file);

  it('is read whole, and each record has an address of its own', () => {
    expect([ofFile, faults(records)]).toEqual([[], []]);
    expect(drafts(records).map(({ slug }) => slug)).toEqual([
      'us-sv-2025-03-15',
      'jgg-v-trump-2025-03-15',
      'nayib-bukele-mocks-jgg-v-trump-2025-03-15',
      'nayib-bukele-claims-us-sv-2025-03-15',
      'marco-rubio-acknowledges-us-sv-2025-03-15',
      'agreement-sv-us-2025-02',
      'video-us-sv-2025-03-15-2025-03-16',
      'designation-president-of-the-united-states-tren-de-aragua-ms-13-2025-01',
      'us-ice-removals-2025-02-news-report',
      'us-ice-removals-2024-02-news-report',
    ]);
  });

  it('is the one that the registry takes the names and claims of the place from', () => {
    const other = join(import.meta.dirname, '../../../../registry/reference/cecot_context.json');
    expect(JSON.parse(readFileSync(other, 'utf8'))).toEqual(file);
  });

  it('gives the order the part of the day that the article gives, and the transfer that it touches', () => {
    const order = drafts(records).find(({ kind }) => kind === 'legal_order');
    expect(order).toMatchObject({
      claimant: 'news article',
      sources: ['news-2025-03'],
      content: {
        events: [
          {
            kind: 'issued',
            times: [{ local: '2025-03-15', precision: 'late_evening', zone: null, words: 'late Saturday' }],
          },
        ],
      },
      relations: [{ kind: 'about', record: 'us-sv-2025-03-15' }],
    });
  });
});

describe('a file of records', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['statements', { speaker: 'A', kind: 'shouts', summary: 'x' }, 'statements[0].kind', 'word_unknown'],
    ['statements', { speaker: 'A', kind: 'claims', summary: 'x', date: 'May' }, 'statements[0].date', 'edtf_invalid'],
    ['statements', { speaker: 'A', kind: 'claims', summary: 'x', mood: 'y' }, 'statements[0]', 'field_unknown'],
    ['statements', { kind: 'claims', summary: 'x' }, 'statements[0].speaker', 'required'],
    ['agreements', { parties: ['US'], terms: 'x' }, 'agreements[0].parties', 'two_parties_required'],
    ['statistics', { series: 's', period: '2025', value: -1, unit: 'persons' }, 'statistics[0].value', 'below_zero'],
    ['transfers', { to_country: 'SV', arrived: '2025' }, 'transfers[0].id', 'required'],
    [
      'transfers',
      { id: 't', to_country: 'SV', people: [{ group: 'g', low: 9, best: 8 }] },
      'transfers[0].people[0].best',
      'count_out_of_bounds',
    ],
    [
      'transfers',
      {
        id: 't',
        legs: [{ times: { departed: [{ local: '2025-03-16' }], landed: [{ local: '2025-03-12' }] } }],
      },
      'transfers[0].legs[0].times.landed',
      'leg_moment_before_predecessor',
    ],
    [
      'legal_orders',
      {
        id: 'o',
        court: 'c',
        effect: 'e',
        events: [
          { kind: 'issued', times: [{ local: '2025-04' }] },
          { kind: 'expired', times: [{ local: '2025-02' }] },
        ],
      },
      'legal_orders[0].events[1].times',
      'order_event_before_predecessor',
    ],
    ['legal_orders', { id: 'o', court: 'c', effect: 'e' }, 'legal_orders[0].events', 'required'],
  ])('refuses one of %s: %j', (section, record, field, code) => {
    const { records } = readContextFile({ source, [section]: [record] });
    expect(faults(records)).toEqual([{ field, code }]);
  });

  it('asks for what a short name is made from, and not for the name', () => {
    const { records } = readContextFile({ source, statistics: [{}], transfers: [{}] });
    const asked = faults(records).map(({ field }) => field);
    expect(asked).toContain('statistics[0].series');
    expect(asked).not.toContain('statistics[0].id');
    expect(asked).toContain('transfers[0].id');
  });

  it('refuses the second of two records with one id, and keeps the others', () => {
    const statement = { speaker: 'A', kind: 'claims', summary: 'x' };
    const { records } = readContextFile({
      source,
      statements: [statement, statement, { ...statement, kind: 'denies' }],
    });
    expect(faults(records)).toEqual([{ field: 'statements[1].id', code: 'id_repeated' }]);
    expect(drafts(records)).toHaveLength(2);
  });

  it.each([[[]], ['text'], [null]])('refuses %j as a file', (value) => {
    expect(readContextFile(value).faults).toEqual([{ field: '', code: 'not_an_object' }]);
  });

  it('wants somebody who says so', () => {
    const { records } = readContextFile({ statements: [{ speaker: 'A', kind: 'claims', summary: 'x' }] });
    expect(faults(records)).toEqual([{ field: 'statements[0].claimant', code: 'required' }]);
  });
});
