import type { ParseArgsConfig } from 'node:util';

/** Options as `util.parseArgs` takes them, each with a line of help. */
export type CommandOptions = Readonly<
  Record<string, NonNullable<ParseArgsConfig['options']>[string] & { readonly help: string; readonly value?: string }>
>;

/** What a command was called with. */
export interface CommandCall {
  /** Words after the command's name. */
  readonly positionals: readonly string[];
  /** The value of a text option. */
  text(option: string): string | undefined;
  /** Whether a flag was given. */
  flag(option: string): boolean;
}

/** One command of `habeas`. */
export interface Command {
  /** As it is typed, for example `audit verify`. */
  readonly name: string;
  readonly summary: string;
  /** Words that follow the name, for the help. */
  readonly parameters?: string;
  readonly options: CommandOptions;
  /** Longer help: what it reads, writes and needs. */
  readonly details: string;
  /** Resolves with the exit code: 0 done, 1 failed. */
  run(call: CommandCall): Promise<number>;
}

/** The command was called wrongly: exit code 2 and its help. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command cannot do what was asked: exit code 1 and one sentence. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
