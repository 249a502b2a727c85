import { Invalid } from '@habeas/kernel';
import { type Command, CommandFailure } from './command.js';
import { commands } from './commands.js';
import { runCommandLine } from './run-command-line.js';

function createSut(run: Command['run'] = () => Promise.resolve(0)) {
  const said: string[] = [];
  const complained: string[] = [];
  const terminal = { out: (line: string) => said.push(line), error: (line: string) => complained.push(line) };
  const command: Command = {
    name: 'greet people',
    summary: 'say hello',
    options: { loud: { type: 'boolean', help: 'shout' }, to: { type: 'string', value: 'name', help: 'whom' } },
    details: 'Says hello.',
    run,
  };
  return { said, complained, call: (...words: string[]) => runCommandLine([command], words, terminal) };
}

describe('the command line', () => {
  it('hands options to the command and returns its exit code', async () => {
    const { call } = createSut((given) => Promise.resolve(given.text('to') === 'Ana' && given.flag('loud') ? 0 : 1));
    expect(await call('greet', 'people', '--to', 'Ana', '--loud')).toBe(0);
  });

  it('prints help on request and does nothing', async () => {
    const { call, said } = createSut(() => Promise.reject(new Error('ran')));
    expect(await call('greet', 'people', '--help')).toBe(0);
    expect(said[0]).toContain('--to <name>');
  });

  it.each([[['greet', 'people', '--unknown']], [['greet', 'people', 'extra']], [['sing']], [[]]])(
    'returns 2 when called wrongly: %j',
    async (words) => {
      expect(await createSut().call(...words)).toBe(2);
    },
  );

  it.each([
    [new CommandFailure('The file cannot be read.'), 'The file cannot be read.'],
    [new Invalid('email_taken', 'This address has an account.'), 'This address has an account.'],
    [new Error('first\nsecond'), 'Habeas failed unexpectedly: first'],
  ])('returns 1 and one sentence when the command fails: %s', async (error, sentence) => {
    const { call, complained } = createSut(() => Promise.reject(error));
    expect(await call('greet', 'people')).toBe(1);
    expect(complained).toEqual([sentence]);
  });

  it.each(commands.map((command) => [command.name, command]))(
    'habeas %s --help tells what it does',
    async (name, command) => {
      const said: string[] = [];
      const terminal = { out: (line: string) => said.push(line), error: () => undefined };
      expect(await runCommandLine(commands, [...name.split(' '), '--help'], terminal)).toBe(0);
      expect(said.join()).toContain(command.details);
    },
  );
});
