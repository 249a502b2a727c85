import { createHash } from 'node:crypto';
import { SurvivingClient } from './surviving-client.js';

/** Plans kept on each connection; the house writes in far fewer forms than this. */
const mostPlans = 500;
/** A statement for hundreds of rows is rare and long: its plan is not worth keeping. */
const longestText = 4_000;

const write = /^\s*(?:INSERT|UPDATE|DELETE)\b/i;
const names = new Map<string, string>();

/**
 * A connection on which the database plans each write once. Writes find their rows by a key, so one plan is right for all
 * values, and planning costs more than the work. Reads are planned each time: which plan is best depends on what is asked.
 */
export class PlanOnceClient extends SurvivingClient {
  override query(statement: unknown, ...rest: unknown[]): never {
    const [values, ...others] = rest;
    const name = typeof statement === 'string' && Array.isArray(values) ? planName(statement) : undefined;
    const given = name === undefined ? [statement, ...rest] : [{ name, text: statement, values }, ...others];
    return Reflect.apply(super.query, this, given) as never;
  }
}

function planName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= mostPlans || text.length > longestText || !write.test(text)) return undefined;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}
