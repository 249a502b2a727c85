import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';

/** A new internal key: UUID version 7, ordered by time. It tells its millisecond, so it never leaves the private side. */
export function newId(): string {
  return uuidv7();
}

/** A new key for whatever crosses the wall or is handed out: UUID version 4, without time. */
export function randomId(): string {
  return randomUUID();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether the text is a UUID in its canonical lower-case form. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
