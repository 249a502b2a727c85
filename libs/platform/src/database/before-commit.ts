import type { Tx } from './transaction.js';

type Task = () => Promise<void>;

const waiting = new WeakMap<Tx, Task[]>();

/**
 * Keeps a task for the very end of the transaction, still inside it: what makes others wait, such as a lock on a row that
 * all share, is then held for the shortest time. In a transaction that {@link runBeforeCommit} does not end, it runs at once.
 */
export async function beforeCommit(tx: Tx, task: Task): Promise<void> {
  const tasks = waiting.get(tx);
  if (tasks) tasks.push(task);
  else await task();
}

/** Does the work, then what it left for the end, in the order in which it was left. */
export async function runBeforeCommit<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const tasks: Task[] = [];
  waiting.set(tx, tasks);
  const result = await work(tx);
  waiting.delete(tx);
  for (const task of tasks) await task();
  return result;
}
