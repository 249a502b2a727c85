import { StartupRefusal } from '../embedded/startup-refusal.js';
import { nodeComplaint } from './node-version.js';
import { startFailureOf } from './start-failure.js';

/** What a started process can be told to do: finish its work and let go. */
export interface Closable {
  close(): Promise<void>;
}

const stopPatienceMs = 12_000;

/**
 * Opens a process of Habeas. What an operator can mend is told in plain words on standard error, with exit code 1. A process that was
 * started by `habeas start` tells that one too, and stops when it is gone, however it went and however far the start had come.
 */
export async function runProcess(open: () => Promise<Closable>): Promise<void> {
  // A log that cannot be written, because the disk is full, is no reason to end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    const complaint = nodeComplaint();
    if (complaint) throw new StartupRefusal(complaint);
    const opening = open();
    if (process.channel) stopWithParent(opening);
    await opening;
  } catch (error) {
    const failure = startFailureOf(error);
    process.stderr.write(`${failure.startFailed}\n`);
    if (process.connected) process.send?.(failure, () => process.exit(1));
    else process.exit(1);
  }
}

/** A start that is still waiting for something is not finished first, and a closing that does not end is cut off. */
function stopWithParent(opening: Promise<Closable>): void {
  let opened: Closable | undefined;
  void opening.then(
    (closable) => (opened = closable),
    () => undefined,
  );
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), stopPatienceMs);
    if (opened === undefined) process.exit(0);
    void opened.close().finally(() => process.exit(0));
  });
  process.channel?.unref();
}
