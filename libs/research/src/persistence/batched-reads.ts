import DataLoader from 'dataloader';

const mostAtOnce = 100;

/**
 * Reads one thing by its key. Those asked for while one turn of the event loop takes in requests are read in one
 * statement; nothing is remembered after it.
 */
export class BatchedReads<T> {
  private readonly loader: DataLoader<string, T | undefined>;

  /** @param read one statement for all of them, answered in the order asked for */
  constructor(read: (keys: readonly string[]) => Promise<(T | undefined)[]>) {
    this.loader = new DataLoader<string, T | undefined>(read, {
      cache: false,
      maxBatchSize: mostAtOnce,
      batchScheduleFn: (dispatch) => setImmediate(dispatch),
    });
  }

  one(key: string): Promise<T | undefined> {
    return this.loader.load(key);
  }
}
