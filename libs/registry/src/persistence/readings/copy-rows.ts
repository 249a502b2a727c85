import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Tx } from '@habeas/platform/database';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Characters that are sent together. */
const chunkLength = 256 * 1024;

/** Writes rows through COPY in the text format, as fast as the server takes them. */
export class CopyRows {
  private text = '';
  private failure: Error | undefined;

  private constructor(private readonly stream: Writable) {
    // A failure between two sends has nobody who waits for it; the next send tells it.
    stream.on('error', (error) => (this.failure = error));
  }

  /** `target` is a table with its columns, never anything a person typed. */
  static async open(tx: Tx, target: string): Promise<CopyRows> {
    if (!tx.queryRunner) throw new Error('COPY needs the manager of a running transaction');
    // The connection that the transaction runs on; TypeORM gives it out without a type.
    const client = (await tx.queryRunner.connect()) as PoolClient;
    return new CopyRows(client.query(copyFrom(`COPY ${target} FROM STDIN`)));
  }

  /** One row with its line end, its cells already in the form that COPY reads. */
  add(line: string): void {
    this.text += line;
  }

  /** To be awaited now and then: sends what is waiting, at the pace of the server. */
  async flush(): Promise<void> {
    if (this.text.length < chunkLength) return;
    await this.send();
  }

  async finish(): Promise<void> {
    await this.send();
    this.stream.end();
    await once(this.stream, 'finish');
  }

  /** Ends without keeping anything; the transaction is rolled back after it. */
  async abandon(): Promise<void> {
    const closed = once(this.stream, 'close').catch(() => undefined);
    this.stream.destroy();
    await closed;
  }

  private async send(): Promise<void> {
    const text = this.text;
    this.text = '';
    if (this.failure) throw this.failure;
    if (text !== '' && !this.stream.write(text)) await once(this.stream, 'drain');
  }
}
