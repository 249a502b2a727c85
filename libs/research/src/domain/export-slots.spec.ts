import { ExportSlots } from './export-slots.js';

describe('places for downloads', () => {
  it('are few for one reader and not many for all', () => {
    const slots = new ExportSlots({ all: 3, each: 2 });
    const first = slots.take('a');
    expect(slots.take('a')).toBeDefined();
    expect(slots.take('a')).toBeUndefined();
    expect(slots.take('b')).toBeDefined();
    expect(slots.take('c')).toBeUndefined();
    first?.();
    expect(slots.take('c')).toBeDefined();
  });

  it('are handed back once, however often that is said', () => {
    const slots = new ExportSlots({ all: 1, each: 1 });
    const release = slots.take('a');
    release?.();
    release?.();
    expect(slots.take('a')).toBeDefined();
    expect(slots.take('b')).toBeUndefined();
  });
});
