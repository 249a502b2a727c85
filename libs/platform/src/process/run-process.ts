import { ConfigurationMistakes } from '../config/environment.js';
import { nodeComplaint } from './node-version.js';

/** What a started process can be told to do: finish its work and let go. */
export interface Closable {
  close(): Promise<void>;
}

/**
 * Opens a process of Habeas. What an operator can mend is told in plain words on standard error, with exit code 1. A process that was
 * started by `habeas start` stops when that one is gone, however it went.
 */
export async function runProcess(open: () => Promise<Closable>): Promise<void> {
  try {
    const complaint = nodeComplaint();
    if (complaint) throw new Error(complaint);
    const opened = await open();
    if (process.connected) stopWithParent(opened);
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exit(1);
  }
}

function stopWithParent(opened: Closable): void {
  process.once('disconnect', () => {
    void opened.close().finally(() => process.exit(0));
  });
  process.channel?.unref();
}

function sentenceFor(error: unknown): string {
  if (error instanceof ConfigurationMistakes) return error.message;
  if (!(error instanceof Error)) return 'The start failed.';
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `Port ${String(error.port)} is already in use.`;
  return `The start failed: ${error.message.split('\n', 1)[0]}`;
}
