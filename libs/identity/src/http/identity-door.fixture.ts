import {
  browserOf,
  FixedClock,
  insertAccount,
  type TestAccount,
  type TestDatabase,
  useDatabase,
} from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { createIdentityApp } from './identity-app.fixture.js';

export type Headers = Record<string, string>;

/** Identity behind the insiders' door, and what specs send to it. */
export class IdentityDoor {
  readonly clock = new FixedClock();
  app!: NestFastifyApplication;

  constructor(readonly db: TestDatabase) {}

  async open(): Promise<void> {
    this.app = await createIdentityApp({ url: this.db.url('api'), clock: this.clock });
  }

  send = (method: 'get' | 'put' | 'post' | 'delete', path: string, headers: Headers) =>
    request(this.app.getHttpServer())[method](`/api/v1${path}`).set(headers);

  /** A new API key of the account, as a header. */
  keyOf = async (account: TestAccount): Promise<Headers> => {
    const asked = { name: 'spec', expiresInDays: 1 };
    const response = await this.send('post', '/api-keys', await browserOf(this.app, account)).send(asked);
    return { Authorization: `Bearer ${response.body.key}` };
  };

  /** The browser of a new administrator. */
  adminHeaders = async (): Promise<Headers> => browserOf(this.app, await insertAccount(this.db, { role: 'admin' }));
}

/** An {@link IdentityDoor} of this spec, opened and closed with it. */
export function useIdentityDoor(): IdentityDoor {
  const door = new IdentityDoor(useDatabase());
  beforeAll(() => door.open());
  afterAll(() => door.app.close());
  return door;
}
