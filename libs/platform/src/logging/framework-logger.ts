import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Contexts of the framework that speak before any request is served, so that their words hold nobody's text. */
const startContexts = new Set([
  'NestFactory',
  'InstanceLoader',
  'ExceptionHandler',
  'NestApplication',
  'TypeOrmModule',
]);

/**
 * What the framework logs, reduced to its context: a message of its own could carry a query, a URL or an error text.
 * Only a start that failed is told in full, on standard error.
 */
export class FrameworkLogger implements LoggerService {
  constructor(private readonly appLog: Log) {}

  log(): void {}

  warn(_message: unknown, ...optional: unknown[]): void {
    this.appLog.warn('framework.warning', { component: contextOf(optional) });
  }

  error(message: unknown, ...optional: unknown[]): void {
    const component = contextOf(optional);
    this.appLog.error('framework.error', { component });
    if (component !== undefined && startContexts.has(component)) process.stderr.write(`${firstLine(message)}\n`);
  }
}

function contextOf(optional: readonly unknown[]): string | undefined {
  const last = optional.at(-1);
  return typeof last === 'string' && last.length < 60 && !last.includes('\n') ? last : undefined;
}

function firstLine(message: unknown): string {
  const text = message instanceof Error ? message.message : String(message);
  return text.split('\n', 1)[0] ?? '';
}
