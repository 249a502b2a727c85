import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SaidCode, saidCodes } from '../../test/problem-codes.js';

const source = join(import.meta.dirname, '..');
const languages = ['en', 'es'];

/** Doors that everybody goes through; what the others refuse only staff can meet. */
const metByAll = /^libs\/(identity|intake|kernel|platform|research)\//;

describe('the words for a refusal', () => {
  let said: SaidCode[];
  beforeAll(() => {
    said = saidCodes();
  }, 60_000);

  it('can be looked up: every code of the servers is a constant', () => {
    expect(said.filter(({ code }) => code === undefined)).toEqual([]);
    expect(said.length).toBeGreaterThan(100);
  });

  it.each(languages)('exist for every code that the servers answer: %s', (language) => {
    const { all, staff } = wordsOf(language);
    const missing = said.filter(({ code = '', file }) => !all[code] && (metByAll.test(file) || !staff[code]));
    expect(missing).toEqual([]);
  });

  it.each(languages)('exist for every status that the servers answer: %s', (language) => {
    const { statuses } = wordsOf(language);
    expect(answeredStatuses().filter((status) => !statuses[status])).toEqual([]);
  });

  it.each(languages)('exist for no code that nobody answers: %s', (language) => {
    const { all, staff } = wordsOf(language);
    const answered = new Set(said.map(({ code }) => code));
    expect([...Object.keys(all), ...Object.keys(staff)].filter((code) => !answered.has(code))).toEqual([]);
  });
});

function wordsOf(language: string) {
  const read = (name: string) => JSON.parse(readFileSync(join(source, `i18n/${language}/${name}.json`), 'utf8'));
  return {
    all: read('problem') as Record<string, string>,
    staff: read('staff').problemCode as Record<string, string>,
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
