import type { Command } from './command.js';

/** What `habeas --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return [
    'Usage: habeas <command> [options]',
    '',
    'Commands:',
    ...lines,
    '',
    'habeas <command> --help tells more about one command.',
    'Exit codes: 0 done, 1 failed, 2 called wrongly.',
  ].join('\n');
}

/** What `habeas <command> --help` prints. */
export function commandHelp(command: Command): string {
  const entries = Object.entries({ ...command.options, help: { type: 'boolean' as const, help: 'show this help' } });
  const written = entries.map(
    ([name, option]) =>
      [`--${name}${'value' in option && option.value ? ` <${option.value}>` : ''}`, option.help] as const,
  );
  const width = Math.max(...written.map(([name]) => name.length));
  return [
    `Usage: habeas ${[command.name, command.parameters].filter(Boolean).join(' ')} [options]`,
    '',
    command.details,
    '',
    'Options:',
    ...written.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`),
  ].join('\n');
}
