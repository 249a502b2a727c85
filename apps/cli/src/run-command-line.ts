import { parseArgs } from 'node:util';
import { DomainError } from '@habeas/kernel';
import { ConfigurationMistakes } from '@habeas/platform/config';
import { StartupRefusal } from '@habeas/platform/embedded';
import { CommandFailure, UsageError, type Command, type CommandCall } from './command.js';
import { commandHelp, generalHelp } from './help.js';

/** Where a command line is written to. */
export interface Terminal {
  out(line: string): void;
  error(line: string): void;
}

/** Runs one command line and resolves with its exit code. */
export async function runCommandLine(
  commands: readonly Command[],
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const command = findCommand(commands, words);
  if (!command) {
    const asked = words.length === 0 || words.includes('--help') || words[0] === 'help';
    if (!asked) terminal.error(`There is no command "${words.filter((word) => !word.startsWith('-')).join(' ')}".`);
    (asked ? terminal.out : terminal.error)(generalHelp(commands));
    return asked && words.length > 0 ? 0 : 2;
  }
  try {
    const call = parse(command, words.slice(command.name.split(' ').length));
    if (call.flag('help')) {
      terminal.out(commandHelp(command));
      return 0;
    }
    return await command.run(call);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.error(`${error.message}\n\n${commandHelp(command)}`);
      return 2;
    }
    terminal.error(sentenceFor(error));
    return 1;
  }
}

function findCommand(commands: readonly Command[], words: readonly string[]): Command | undefined {
  return commands.find((command) => {
    const name = command.name.split(' ');
    return name.every((word, position) => words[position] === word);
  });
}

function parse(command: Command, args: string[]): CommandCall {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help: { type: 'boolean' as const } }).map(([name, { type }]) => [
      name,
      { type },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    if (positionals.length > 0 && !command.parameters)
      throw new UsageError(`habeas ${command.name} takes no further words.`);
    return {
      positionals,
      text: (option) => textOf(values[option]),
      flag: (option) => values[option] === true,
    };
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** What an operator is told. A failure that nobody foresaw is told with its first line, so that it can be reported. */
function sentenceFor(error: unknown): string {
  if (error instanceof ConfigurationMistakes || error instanceof StartupRefusal || error instanceof CommandFailure)
    return error.message;
  if (error instanceof DomainError) return error.detail;
  const told = error instanceof Error ? error.message || error.name : String(error);
  return `Habeas failed unexpectedly: ${told.split('\n')[0]}`;
}
