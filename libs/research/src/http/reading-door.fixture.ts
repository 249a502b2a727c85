import { insertPublishedSummaries, type TestDatabase, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openReadingApp } from './reading-app.fixture.js';

/** The reading door over invented summaries, for specs. */
export class ReadingDoor {
  app!: NestFastifyApplication;

  constructor(readonly database: TestDatabase) {}

  async open(summaries: number): Promise<void> {
    await insertPublishedSummaries(this.database, summaries);
    this.app = await openReadingApp(this.database);
  }

  get = (path: string) => this.send('get', path);

  send = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string) =>
    request(this.app.getHttpServer())[method](`/v1/${path}`);
}

/** A {@link ReadingDoor} over so many summaries, opened and closed with the spec. */
export function useReadingDoor(summaries: number): ReadingDoor {
  const door = new ReadingDoor(useDatabase());
  beforeAll(() => door.open(summaries));
  afterAll(() => door.app.close());
  return door;
}
