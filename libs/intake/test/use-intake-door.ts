import type { PersonActor } from '@habeas/kernel';
import { FixedClock, type TestDatabase, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openIntakeHttp } from './open-intake-http.js';
import { insertPerson, seedTaxonomy } from './open-intake.js';

/** Intake behind the insiders' door, people who call it, what it logged, and who the audit chain says has read. */
export class IntakeDoor {
  readonly clock = new FixedClock();
  readonly logged: string[] = [];
  app!: NestFastifyApplication;
  private readonly people = new Map<string, PersonActor>();

  constructor(readonly database: TestDatabase) {}

  async open(): Promise<void> {
    await seedTaxonomy(this.database, this.clock);
    const log = (line: unknown) => void this.logged.push(JSON.stringify(line));
    this.app = await openIntakeHttp(this.database, this.clock, this.people, log);
  }

  person = async (role: Parameters<typeof insertPerson>[1], organizationId?: string): Promise<PersonActor> => {
    const actor = await insertPerson(this.database, role, organizationId);
    this.people.set(actor.accountId, actor);
    return actor;
  };

  call = (actor: PersonActor, method: 'get' | 'post' | 'put' | 'delete', path: string) =>
    request(this.app.getHttpServer())
      [method](`/api/v1${path}`)
      .set('X-Account', actor.accountId)
      .set('Sec-Fetch-Site', 'same-origin');

  readersOf = async (act: string, objectId: string): Promise<string[]> => {
    const entries = await this.database.rows<{ actor: string }>(
      'SELECT actor FROM audit.entry WHERE act = $1 AND object_id = $2 ORDER BY seq',
      [act, objectId],
    );
    return entries.map(({ actor }) => actor);
  };
}

/** An {@link IntakeDoor} of this spec, opened and closed with it. */
export function useIntakeDoor(): IntakeDoor {
  const door = new IntakeDoor(useDatabase());
  beforeAll(() => door.open());
  afterAll(() => door.app.close());
  return door;
}
