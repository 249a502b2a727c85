import { type Duplex, PassThrough, pipeline, Readable } from 'node:stream';
import { DomainError } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ExportSlots } from '../domain/export-slots.js';
import { ResearchOptions } from './research-options.js';

/** A download holds no connection to the database, only a page of rows: this bounds the memory of one process. */
const limits = { all: 6, each: 2 } as const;
const retryAfterSeconds = 10;
/** A download of the whole at the pace of a slow line; whoever reads slower asks by filters, or in pages. */
const longestMillis = 15 * 60_000;

/** Sends rows as they are read, to few readers at a time, and lets go of one who stops reading. */
@Injectable()
export class Downloads {
  private readonly slots = new ExportSlots(limits);

  constructor(private readonly options: ResearchOptions) {}

  /** @throws DomainError `exports_busy` */
  send(reader: string, rows: AsyncIterable<object>, steps: readonly Duplex[], reply: FastifyReply): void {
    const release = this.slots.take(reader);
    if (!release) throw busy(reply);
    const body = new PassThrough();
    const { raw } = reply;
    raw.setTimeout(this.options.stalledMillis, () => raw.destroy());
    const end = setTimeout(() => raw.destroy(), longestMillis).unref();
    pipeline([Readable.from(rows), ...steps, body], (error) => {
      clearTimeout(end);
      release();
      if (error) raw.destroy();
    });
    void reply.send(body);
  }
}

function busy(reply: FastifyReply): DomainError {
  void reply.removeHeader('ETag').header('Retry-After', String(retryAfterSeconds));
  return new DomainError(
    'unavailable',
    'exports_busy',
    'Too many downloads run at the moment. Try again a little later.',
  );
}
