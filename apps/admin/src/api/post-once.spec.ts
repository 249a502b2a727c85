import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfflineError } from './problem.js';
import { forgetUnanswered, postOnce } from './post-once.js';

const source = join(import.meta.dirname, '..');
const lost = new TypeError('Failed to fetch');
const made = (id: string) => () => Response.json({ id }, { status: 201 });
const refused = (status: number) => () =>
  Response.json({ status, code: 'refused' }, { status, headers: { 'content-type': 'application/problem+json' } });

/** Gives these answers in turn, and tells the key of each call. */
function answerWith(...answers: (TypeError | (() => Response))[]): (string | undefined)[] {
  const keys: (string | undefined)[] = [];
  vi.stubGlobal('fetch', async (_url: string, { headers }: { headers: Record<string, string> }) => {
    keys.push(headers['idempotency-key']);
    const answer = answers.shift();
    if (typeof answer !== 'function') throw answer ?? new Error('one call too many');
    return answer();
  });
  return keys;
}

describe('a write that has its effect once', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['the network broke', lost, OfflineError],
    ['a gateway gave up', refused(504), Error],
  ])('keeps its key for a second try when the answer was lost: %s', async (_why, first, error) => {
    const keys = answerWith(first, made('one'));
    const send = () => postOnce('/reports/r1/decisions', { outcome: 'accept', reason: `because ${_why}` });
    await expect(send()).rejects.toThrow(error);
    expect(await send()).toEqual({ id: 'one' });
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
  });

  it.each([401, 403, 429])('keeps its key when a second try is refused before it is looked at: %i', async (status) => {
    const keys = answerWith(refused(504), refused(status), made('one'));
    const send = () => postOnce('/reports/r1/messages', { text: `held up by ${status}` });
    await expect(send()).rejects.toThrow(Error);
    await expect(send()).rejects.toThrow(Error);
    await send();
    expect(new Set(keys).size).toBe(1);
  });

  it('takes another key once what may have been done was undone', async () => {
    const keys = answerWith(lost, lost, made('one'), made('two'));
    const send = (report: string) => postOnce(`/reports/${report}/decisions`, { outcome: 'accept', reason: 'undone' });
    await expect(send('r1')).rejects.toThrow(Error);
    await expect(send('r2')).rejects.toThrow(Error);
    forgetUnanswered('/reports/r1/decisions');
    await send('r1');
    await send('r2');
    expect([keys[2] === keys[0], keys[3] === keys[1]]).toEqual([false, true]);
  });

  it.each([
    ['it was done', made('one')],
    ['it was refused', refused(422)],
  ])('takes another key for the same content once the server has answered: %s', async (_answer, first) => {
    const keys = answerWith(first, made('two'));
    const send = () => postOnce('/reports/r1/messages', { text: `thank you, ${_answer}` });
    await send().catch(() => undefined);
    await send();
    expect(new Set(keys).size).toBe(2);
  });

  it('takes another key for changed content, and for the same content sent elsewhere', async () => {
    const keys = answerWith(lost, lost, lost);
    for (const [report, text] of [
      ['r1', 'one'],
      ['r1', 'two'],
      ['r2', 'two'],
    ] as const) {
      await expect(postOnce(`/reports/${report}/messages`, { text })).rejects.toThrow(OfflineError);
    }
    expect(new Set(keys).size).toBe(3);
  });

  it('tells one file from another', async () => {
    const keys = answerWith(lost, lost, lost);
    for (const name of ['one.csv', 'two.csv', 'one.csv']) {
      const form = new FormData();
      form.append('file', new File(['a;b'], name, { lastModified: 1 }));
      await expect(postOnce('/report-imports', form)).rejects.toThrow(OfflineError);
    }
    expect(keys[1]).not.toBe(keys[0]);
    expect(keys[2]).toBe(keys[0]);
  });

  it('is what every page sends where the server takes a key, unless the page keeps one itself', () => {
    const takesKey = addressesWithKey();
    expect(takesKey.size).toBeGreaterThan(10);
    expect(plainPosts().filter(({ address }) => takesKey.has(address))).toEqual([]);
  });
});

const placeless = (address: string) => address.replaceAll(/\$?\{[^}]*\}/g, '{}');

function addressesWithKey(): Set<string> {
  const document = readFileSync(join(source, '../../../docs/api/insiders.openapi.json'), 'utf8');
  const { paths } = JSON.parse(document) as { paths: Record<string, { post?: { parameters?: { name: string }[] } }> };
  const found = Object.entries(paths).filter(([, { post }]) =>
    post?.parameters?.some(({ name }) => name.toLowerCase() === 'idempotency-key'),
  );
  return new Set(found.map(([path]) => placeless(path.replace('/api/v1', ''))));
}

/** Every POST in the sources of the pages that names no key, or a new one for each click. */
function plainPosts(): { file: string; address: string }[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    const calls = [...text.matchAll(/\.post(?:<[^(]*>)?\(\s*['`]([^'`]+)['`]([^;]*)/g)];
    return calls
      .filter(([, , rest = '']) => !/idempotencyKey: (?!newIdempotencyKey)/.test(rest))
      .map(([, address = '']) => ({ file, address: placeless(address) }));
  });
}
