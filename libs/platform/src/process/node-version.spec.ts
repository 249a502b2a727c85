import { nodeComplaint } from './node-version.js';

describe('the version of Node', () => {
  it.each(['22.13.0', '22.20.1', '24.0.0', '26.1.0'])('%s runs Habeas', (version) => {
    expect(nodeComplaint(version)).toBeUndefined();
  });

  it.each(['18.20.0', '20.20.2', '22.12.0'])('%s is refused with one sentence', (version) => {
    expect(nodeComplaint(version)).toBe(
      `Habeas needs Node 22.13 or newer and this is ${version}: start it through npm, which brings its own.`,
    );
  });
});
