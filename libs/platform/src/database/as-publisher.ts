import { sqlIn, type Tx } from './transaction.js';

/**
 * Runs `work` with the rights of `habeas_publisher`, the only role that writes the schema `published`, and gives them
 * back afterwards. Everything else of the transaction keeps the rights of the caller's own role (trap D18).
 */
export async function asPublisher<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sqlIn(tx).affected('SET LOCAL ROLE habeas_publisher');
  const result = await work();
  await sqlIn(tx).affected('SET LOCAL ROLE NONE');
  return result;
}
