import { genesisHash, hashOf, requireCodes } from './audit-entry.js';

describe('an audit entry', () => {
  it('has the hash that the documents describe', () => {
    const content = {
      seq: 1,
      at: new Date('2026-03-15T10:00:00.000Z'),
      actor: 'system:specs',
      act: 'report.read',
      objectType: 'report',
      objectId: 'r1',
      detail: { b: true, a: 1, c: null },
    };
    // printf '%064d\n{"act":…}' 0 | sha256sum, with the keys in alphabetical order
    expect(hashOf(genesisHash, content)).toBe('ed0661dd020d799b558fe05d4aff48b8c310c515110a4ecf3d07c08356cec809');
  });

  it.each(['two words', 'line\nbreak', 'x'.repeat(4001)])('never holds text: %j', (text) => {
    expect(() => requireCodes({ objectId: 'r1', detail: { note: text } })).toThrow('never text');
    expect(() => requireCodes({ objectId: text })).toThrow('never text');
  });

  it.each([1e-7, -1e21, Number.NaN, Infinity])(
    'holds no number that JSON writes with an exponent or not at all: %d',
    (count) => {
      expect(() => requireCodes({ objectId: 'r1', detail: { count } })).toThrow('exponent');
    },
  );

  it('holds ids, codes, counts and flags', () => {
    requireCodes({
      objectId: '0190a0c4-0000-7000-8000-000000000000',
      detail: { from: 'draft', count: 3, ok: true, none: null },
    });
  });
});
