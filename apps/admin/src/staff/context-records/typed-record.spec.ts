import type { RecordField } from '../data/context-records.js';
import { changedLines, recordLines } from './record-lines.js';
import { toRecord, toTyped } from './typed-record.js';

const field = (name: string, type: RecordField['type'], more: Partial<RecordField> = {}): RecordField => ({
  name,
  type,
  label: { en: name, es: name },
  required: false,
  many: false,
  choices: [],
  fields: [],
  ...more,
});
const fields = [
  field('claimant', 'text'),
  field('extendable', 'flag'),
  field('parties', 'country', { many: true }),
  field('people', 'group', { many: true, fields: [field('group', 'text'), field('best', 'number')] }),
  field('term', 'group', { fields: [field('minimum', 'duration')] }),
];
const record = {
  claimant: 'Gazette',
  extendable: false,
  parties: ['US', 'SV'],
  people: [{ group: 'all', best: 238 }],
  term: { minimum: 'P1Y' },
};

describe('a record in its form', () => {
  it('comes out as it went in', () => {
    expect(toRecord(fields, toTyped(fields, record))).toEqual(record);
    expect(toRecord(fields, toTyped(fields, {}))).toEqual({});
  });

  it('leaves out what is empty, but keeps the places of a list, so that faults find them', () => {
    const typed = {
      ...toTyped(fields, {}),
      people: [
        { group: ' ', best: '' },
        { group: 'x', best: 'many' },
      ],
      parties: ['us', ''],
    };
    expect(toRecord(fields, typed)).toEqual({ people: [{}, { group: 'x', best: 'many' }], parties: ['US'] });
  });

  it('is told line by line, with the paths of the server', () => {
    expect(recordLines(fields, record).map(({ path, text }) => `${path}=${text}`)).toEqual([
      'claimant=Gazette',
      'extendable=false',
      'parties[0]=US',
      'parties[1]=SV',
      'people[0].group=all',
      'people[0].best=238',
      'term.minimum=P1Y',
    ]);
  });

  it('tells the zone of a time with it, also that there is none', () => {
    const times = [
      field('times', 'group', { many: true, fields: [field('local', 'local_time'), field('zone', 'zone')] }),
    ];
    const said = { times: [{ local: '2025-03-15T19:25', zone: 'Z' }, { local: '2025-03-16' }] };
    expect(recordLines(times, said).map(({ text, zone }) => [text, zone])).toEqual([
      ['2025-03-15T19:25', 'Z'],
      ['Z', undefined],
      ['2025-03-16', null],
    ]);
  });

  it('tells what was added, changed and taken out between two versions', () => {
    const after = {
      ...record,
      claimant: 'Herald',
      people: [{ group: 'all', best: 238 }, { best: 1 }],
      term: undefined,
    };
    expect(changedLines(fields, record, after).map(({ path, before, after: now }) => [path, before, now])).toEqual([
      ['claimant', 'Gazette', 'Herald'],
      ['term.minimum', 'P1Y', ''],
      ['people[1].best', '', '1'],
    ]);
  });
});
