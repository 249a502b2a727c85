import { describe, expect, it } from 'vitest';
import { DomainError } from './domain-error.js';
import { assertMayConfirm, assertNotOwnWork } from './vetting.js';

const codeOf = (act: () => void): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.code : 'unexpected';
  }
};

describe('the second person', () => {
  it('is none of those who wrote any part', () => {
    expect(codeOf(() => assertNotOwnWork({ accountId: 'b' }, ['a', 'b', 'c']))).toBe('same_person');
    expect(codeOf(() => assertNotOwnWork({ accountId: 'd' }, ['a', 'b', 'c']))).toBeUndefined();
  });

  it('confirms a proposal and nothing else', () => {
    expect(codeOf(() => assertMayConfirm({ accountId: 'b' }, { state: 'proposed', writers: ['a'] }))).toBeUndefined();
    expect(codeOf(() => assertMayConfirm({ accountId: 'a' }, { state: 'proposed', writers: ['a'] }))).toBe(
      'same_person',
    );
    for (const state of ['confirmed', 'retracted'] as const) {
      expect(codeOf(() => assertMayConfirm({ accountId: 'b' }, { state, writers: ['a'] }))).toBe('illegal_transition');
    }
  });
});
