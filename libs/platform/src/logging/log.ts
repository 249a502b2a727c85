import { Injectable } from '@nestjs/common';

type Level = 'debug' | 'info' | 'warn' | 'error';

/**
 * The only members that a log line may carry besides time, level and event. None of them can hold what a person wrote:
 * ids, codes, counts and names of the code (traps L1, L3).
 */
export const loggedMembers = [
  'app',
  'component',
  'correlationId',
  'count',
  'durationMs',
  'errorName',
  'eventName',
  'job',
  'jobId',
  'port',
  'queue',
  'reason',
  'sqlState',
  'status',
  'step',
  'version',
] as const;
export type LogMembers = { readonly [member in (typeof loggedMembers)[number]]?: string | number | undefined };

/** Where finished lines go; standard output outside tests. */
export type LogSink = (line: string) => void;

const longestValue = 120;

/**
 * Writes JSON lines by allow-list: a constant event name and members of {@link loggedMembers}. There is no way to hand
 * it a message, an error or an object of the domain.
 */
@Injectable()
export class Log {
  constructor(
    private readonly app: string,
    private readonly sink: LogSink = (line) => process.stdout.write(`${line}\n`),
  ) {}

  info(event: string, members: LogMembers = {}): void {
    this.write('info', event, members);
  }

  warn(event: string, members: LogMembers = {}): void {
    this.write('warn', event, members);
  }

  error(event: string, members: LogMembers = {}): void {
    this.write('error', event, members);
  }

  private write(level: Level, event: string, members: LogMembers): void {
    const allowed: Record<string, string | number> = {};
    for (const member of loggedMembers) {
      const value = members[member];
      if (typeof value === 'number') allowed[member] = value;
      if (typeof value === 'string') allowed[member] = value.slice(0, longestValue);
    }
    this.sink(JSON.stringify({ time: new Date().toISOString(), level, app: this.app, event, ...allowed }));
  }
}
