import { connect, type Socket } from 'node:net';
import { insertPublishedSummaries, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openReadingApp } from './reading-app.fixture.js';

const database = useDatabase();
const count = 3_000;
const sockets: Socket[] = [];
let app: NestFastifyApplication;
let server: ReturnType<NestFastifyApplication['getHttpServer']>;
let port: number;

beforeAll(async () => {
  await insertPublishedSummaries(database, count);
  // Long texts: what a reader does not take must not fit into the buffers on the way.
  await database.rows(`UPDATE published.summary SET body_en = repeat('Water was missing for days. ', 300)`);
  app = await openReadingApp(database, { stalledMillis: 1_500 });
  await app.listen(0, '127.0.0.1');
  server = app.getHttpServer();
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

afterAll(() => app.close());

/** Asks for a download from one of the addresses of this machine, and reads no further than the head of the answer. */
function stalledDownload(address: string): Promise<{ status: number; socket: Socket }> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: address });
    sockets.push(socket);
    socket.once('error', reject);
    socket.once('data', (chunk: Buffer) => {
      socket.pause();
      resolve({ status: Number(chunk.toString('latin1').slice(9, 12)), socket });
    });
    socket.write('GET /v1/summaries.csv HTTP/1.1\r\nHost: habeas.test\r\n\r\n');
  });
}

const addresses = Array.from({ length: 10 }, (_, at) => `127.0.0.${at + 2}`);

describe('readers who stop reading a download', () => {
  it('hold no connection: with ten of them a list still answers, and the last are told to come back', async () => {
    const statuses: number[] = [];
    for (const address of addresses) statuses.push((await stalledDownload(address)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 503, 503, 503, 503]);
    await request(server).get('/v1/summaries?limit=100').expect(200);
    const active = await database.rows(
      `SELECT 1 FROM pg_stat_activity
       WHERE application_name = 'test-research' AND datname = current_database() AND state <> 'idle'`,
    );
    expect(active).toEqual([]);
    const { headers, body } = await request(server).get('/v1/summaries.ndjson').expect(503);
    expect(body.code).toBe('exports_busy');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['etag']).toBeUndefined();
  });

  it('take two places at most', async () => {
    await freed();
    const statuses: number[] = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await stalledDownload('127.0.0.1')).status);
    expect(statuses).toEqual([200, 200, 503]);
  });

  it('are let go after a while, and their places with them', async () => {
    await freed();
    await Promise.all(addresses.slice(0, 6).map(stalledDownload));
    await request(server).get('/v1/summaries.csv').expect(503);
    await freed();
  });
});

describe('readers who read', () => {
  it('get every summary once, newest first, over all pages', async () => {
    await freed();
    const { body } = await request(server)
      .get('/v1/summaries.ndjson')
      .buffer(true)
      .parse((stream, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => done(null, text));
      })
      .expect(200);
    const rows: { id: string; publishedAt: string }[] = String(body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
    const dates = rows.map(({ publishedAt }) => publishedAt);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

/** Waits until a download that is read gets a place. */
function freed(): Promise<void> {
  return vi.waitFor(
    async () => {
      await request(server).get('/v1/summaries.csv?facility=demo-site-1').buffer(true).expect(200);
    },
    { timeout: 10_000, interval: 200 },
  );
}
