import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, OfflineError } from '../api/problem.js';
import type { ReportDetail } from '../api/types.js';
import type { QuestionnaireDefinition } from '../questionnaire/definition.js';
import { DraftStore } from './draft-store.js';

const definition = {
  version: '1',
  sections: [
    {
      id: 'what',
      label: {},
      questions: [{ id: 'narrative', type: 'long_text', target: 'report', label: {}, required: true }],
    },
  ],
} as unknown as QuestionnaireDefinition;

const report = (id: string) =>
  ({
    id,
    reference: `HB-${id}`,
    state: 'draft',
    revision: 1,
    facility: null,
    narrative: 'as saved',
    answers: {},
  }) as ReportDetail;

function openStore(): DraftStore {
  const drafts = new DraftStore();
  drafts.open(report('one'), definition);
  drafts.open(report('two'), definition);
  return drafts;
}

function answerWith(...answers: (Response | Error)[]) {
  const calls: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    calls.push(`${init.method} ${url}`);
    const answer = answers.shift();
    if (!answer || answer instanceof Error) throw answer ?? new Error('one call too many');
    return answer;
  });
  return calls;
}

const refusal = (status: number) =>
  Response.json(
    { status, code: `http_${status}` },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

describe('what is typed', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('counts as saved only when the server has it, also what is typed while an earlier answer is on its way', async () => {
    answerWith(Response.json({ revision: 2 }), Response.json({ revision: 3 }));
    const drafts = openStore();
    drafts.answer('one', { narrative: 'typed' });
    expect([drafts.get('one')?.state, drafts.hasUnsaved()]).toEqual(['changed', true]);
    const first = drafts.save('one', definition);
    await Promise.resolve();
    drafts.answer('one', { narrative: 'typed further' });
    await first;
    expect([drafts.get('one')?.state, drafts.hasUnsaved()]).toEqual(['changed', true]);
    await drafts.save('one', definition);
    expect([drafts.get('one')?.state, drafts.hasUnsaved()]).toEqual(['saved', false]);
  });

  it('is kept and never sent while it makes no whole answer, and takes nothing from what was saved', async () => {
    const calls = answerWith(Response.json({ revision: 2 }));
    const drafts = openStore();
    drafts.answer('one', { narrative: 'a part' });
    drafts.answerHalf('one', 'narrative', { typed: 'a part.', words: 'not whole' });
    await drafts.save('one', definition);
    expect(calls).toEqual([]);
    expect(drafts.get('one')).toMatchObject({
      answers: { narrative: 'as saved' },
      halves: { narrative: { typed: 'a part.' } },
      state: 'saved',
    });
    expect(drafts.hasUnsaved()).toBe(true);
    drafts.answer('one', { narrative: 'whole' });
    await drafts.save('one', definition);
    expect([calls.length, drafts.get('one')?.halves, drafts.hasUnsaved()]).toEqual([1, {}, false]);
  });
});

describe('throwing a draft away', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('waits for the saving under way, then asks the server once', async () => {
    const calls = answerWith(Response.json({ revision: 2 }), new Response(null, { status: 204 }));
    const drafts = openStore();
    drafts.answer('one', { narrative: 'typed' });
    void drafts.save('one', definition);
    await drafts.discard('one');
    expect(calls).toEqual(['PUT /api/v1/reports/one', 'DELETE /api/v1/reports/one']);
  });

  it('forgets that draft alone: another keeps what was typed', async () => {
    answerWith(new Response(null, { status: 204 }));
    const drafts = openStore();
    drafts.answer('two', { narrative: 'typed in the other' });
    await drafts.discard('one');
    drafts.forget('one');
    expect(drafts.get('one')).toBeUndefined();
    expect(drafts.get('two')?.answers['narrative']).toBe('typed in the other');
  });

  it.each([
    ['a dead network', new TypeError('no network'), OfflineError],
    ['a refusal', refusal(409), ApiError],
  ])('keeps every answer after %s', async (_name, answer, failure) => {
    answerWith(answer);
    const drafts = openStore();
    drafts.answer('one', { narrative: 'typed' });
    await expect(drafts.discard('one')).rejects.toBeInstanceOf(failure);
    expect(drafts.get('one')?.answers['narrative']).toBe('typed');
  });

  it('counts a draft that is gone already as thrown away', async () => {
    answerWith(refusal(404));
    await expect(openStore().discard('one')).resolves.toBeUndefined();
  });
});
