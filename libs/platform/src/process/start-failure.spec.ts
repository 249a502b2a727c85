import { ConfigurationMistakes } from '../config/environment.js';
import { StartupRefusal } from '../embedded/startup-refusal.js';
import { isStartFailure, startFailureOf } from './start-failure.js';

const taken = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', port: 3000 });
const lost = Object.assign(new Error('Connection terminated\nwith more'), { code: 'ECONNRESET' });

describe('a failed start', () => {
  it.each([
    [new ConfigurationMistakes(['PORT is missing.']), 'The configuration has a mistake:\n- PORT is missing.'],
    [new StartupRefusal('The server is too old.'), 'The server is too old.'],
    [taken, 'Port 3000 is already in use.'],
  ])('is final where a person has to mend something: %s', (error, startFailed) => {
    expect(startFailureOf(error)).toEqual({ startFailed, final: true });
  });

  it.each([
    [lost, 'The start failed: Connection terminated'],
    ['a text', 'The start failed.'],
  ])('is worth another try where it may pass: %s', (error, startFailed) => {
    expect(startFailureOf(error)).toEqual({ startFailed, final: false });
  });

  it('is told apart from other messages between processes', () => {
    expect(isStartFailure(startFailureOf(lost))).toBe(true);
    for (const other of [undefined, null, 'startFailed', { final: true }]) expect(isStartFailure(other)).toBe(false);
  });
});
