import { defaultKeys, readKeys, shortcutOf } from './shortcut-keys.js';

describe('the keys of the shortcuts', () => {
  it('are the usual ones until one is changed or switched off', () => {
    expect(readKeys(null)).toEqual(defaultKeys);
    expect(readKeys('{"accept":"Y","undo":""}')).toEqual({ ...defaultKeys, accept: 'y', undo: '' });
  });

  it('are the usual ones again when what was kept cannot be read', () => {
    for (const kept of ['', 'off', 'null', '[1]', '{"accept":7,"constructor":"c","undo":"uu"}'])
      expect(readKeys(kept), kept).toEqual(defaultKeys);
  });

  it('lead to one shortcut, in capitals too, and a shortcut without a key to none', () => {
    const keys = readKeys('{"undo":""}');
    expect(shortcutOf(keys, 'J')).toBe('next');
    expect(shortcutOf(keys, 'u')).toBeUndefined();
    expect(shortcutOf(keys, '')).toBeUndefined();
  });
});
