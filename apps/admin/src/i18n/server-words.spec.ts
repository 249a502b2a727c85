import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { namedActs } from '../staff/admin/named-acts.js';
import { auditActs } from '../../test/audit-acts.js';
import { problemCodes } from '../../test/problem-codes.js';
import { type SaidWord, ServerSources } from '../../test/server-sources.js';

const source = join(import.meta.dirname, '..');
const languages = ['en', 'es'];

/** Doors that everybody goes through; what the others refuse only staff can meet. */
const metByAll = /^libs\/(identity|intake|kernel|platform|research)\//;

let codes: SaidWord[];
let acts: SaidWord[];

beforeAll(() => {
  const sources = new ServerSources();
  codes = problemCodes(sources);
  // no report goes back to a draft
  acts = auditActs(sources).filter(({ word }) => word !== 'report.draft');
}, 60_000);

describe('the words for a refusal', () => {
  it('can be looked up: every code of the servers is a constant', () => {
    expect(codes.filter(({ word }) => word === undefined)).toEqual([]);
    expect(codes.length).toBeGreaterThan(100);
  });

  it.each(languages)('exist for every code that the servers answer: %s', (language) => {
    const { all, staff } = wordsOf(language);
    const missing = codes.filter(({ word = '', file }) => !all[word] && (metByAll.test(file) || !staff[word]));
    expect(missing).toEqual([]);
  });

  it.each(languages)('exist for every status that the servers answer: %s', (language) => {
    const { statuses } = wordsOf(language);
    expect(answeredStatuses().filter((status) => !statuses[status])).toEqual([]);
  });

  it.each(languages)('exist for no code that nobody answers: %s', (language) => {
    const { all, staff } = wordsOf(language);
    const answered = new Set(codes.map(({ word }) => word));
    expect([...Object.keys(all), ...Object.keys(staff)].filter((code) => !answered.has(code))).toEqual([]);
  });
});

describe('the words for an act in the audit log', () => {
  it('can be looked up: every act is put together of constants', () => {
    expect(acts.filter(({ word }) => word === undefined)).toEqual([]);
    expect(acts.length).toBeGreaterThan(60);
  });

  it.each(languages)('exist for every act of the servers and for no other: %s', (language) => {
    expect(Object.keys(wordsOf(language).acts).sort()).toEqual([...new Set(acts.map(({ word }) => word))].sort());
  });

  it.each(languages)('tell each act from every other: %s', (language) => {
    const words = Object.values(wordsOf(language).acts);
    expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([]);
  });
});

function wordsOf(language: string) {
  const read = (name: string) => JSON.parse(readFileSync(join(source, `i18n/${language}/${name}.json`), 'utf8'));
  return {
    all: read('problem') as Record<string, string>,
    staff: read('staff').problemCode as Record<string, string>,
    acts: namedActs(read('staff').act),
    statuses: read('common').problem.status as Record<string, string>,
  };
}

/** Of the descriptions of both doors. A 500 has no words of its own: it is told with its number, for support. */
function answeredStatuses(): string[] {
  const documents = ['insiders', 'research'].map((door) => join(source, `../../../docs/api/${door}.openapi.json`));
  const found = documents.flatMap((path) => {
    const { paths } = JSON.parse(readFileSync(path, 'utf8')) as { paths: Record<string, Record<string, Operation>> };
    return Object.values(paths).flatMap((path) =>
      Object.values(path).flatMap(({ responses }) => Object.keys(responses)),
    );
  });
  return [...new Set(found)].filter((status) => Number(status) >= 400 && status !== '500').sort();
}

interface Operation {
  readonly responses: Record<string, unknown>;
}
