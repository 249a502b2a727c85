/** Resolves at the first request to stop: SIGINT, SIGTERM, or the end of our input when `untilInputEnds`. */
export function waitForStop(untilInputEnds: boolean): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
    if (!untilInputEnds) return;
    process.stdin.on('end', () => resolve());
    process.stdin.on('error', () => resolve());
    process.stdin.on('close', () => resolve());
    process.stdin.resume();
  });
}
