import { FixedClock, insertAccount, specPassword, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { createIdentityApp, InstantHasher } from './identity-app.fixture.js';

const db = useDatabase();
const hasher = new InstantHasher(specPassword);
let behindProxy: NestFastifyApplication;
let open: NestFastifyApplication;

beforeAll(async () => {
  const options = { url: db.url('api'), clock: new FixedClock(), hasher };
  behindProxy = await createIdentityApp({ ...options, trustedProxies: ['127.0.0.1'] });
  open = await createIdentityApp(options);
});
afterAll(async () => {
  await behindProxy.close();
  await open.close();
});
afterEach(() => vi.useRealTimers());

let clients = 0;
function newAddress(): string {
  clients += 1;
  return `198.51.${Math.floor(clients / 250)}.${(clients % 250) + 1}`;
}

function tryAs(email: string, password: string, address = newAddress(), app = behindProxy) {
  return request(app.getHttpServer())
    .post('/api/v1/sessions')
    .set({ 'Sec-Fetch-Site': 'same-origin', 'X-Forwarded-For': address })
    .send({ email, password });
}

describe('guessing', () => {
  it('gets ten tries per account in a quarter of an hour, from wherever, for unknown addresses too', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const account = await insertAccount(db);
    const refusals = [];
    for (const email of [account.email, 'unknown-guessed@spec.example']) {
      for (let index = 0; index < 10; index += 1) await tryAs(email, `guess ${index}`).expect(401);
      const refused = await tryAs(email, specPassword).expect(429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(890);
      expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(900);
      refusals.push([refused.body.code, refused.body.detail]);
    }
    expect(refusals[0]).toEqual(refusals[1]);
    vi.setSystemTime(Date.now() + 15 * 60_000 + 1000);
    await tryAs(account.email, specPassword).expect(201);
  });

  it('gets no eleventh try by guessing all at once, or at two processes', async () => {
    const account = await insertAccount(db);
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const app = index % 2 === 0 ? behindProxy : open;
        return (await tryAs(account.email, 'guess', undefined, app)).status;
      }),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(30);
  });

  it('gets thirty tries per client address, whatever accounts it tries, and slows nobody else', async () => {
    const address = newAddress();
    const statuses: number[] = [];
    for (let index = 0; index < 32; index += 1) {
      statuses.push((await tryAs(`many-${index}@spec.example`, 'guess', address)).status);
    }
    expect(statuses.slice(0, 30).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(30)).toEqual([429, 429]);
    const account = await insertAccount(db);
    await tryAs(account.email, specPassword, address).expect(429);
    await tryAs(account.email, specPassword).expect(201);
  });

  it('gets no more tries by forging the address that a proxy would report', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 40; index += 1) {
      statuses.push((await tryAs(`forged-${index}@spec.example`, 'guess', newAddress(), open)).status);
    }
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(30);
    expect(statuses.at(-1)).toBe(429);
  });

  it('is forgotten after a success', async () => {
    const account = await insertAccount(db);
    const address = newAddress();
    for (let round = 0; round < 3; round += 1) {
      for (let index = 0; index < 9; index += 1) await tryAs(account.email, 'guess', newAddress()).expect(401);
      await tryAs(account.email, specPassword, address).expect(201);
    }
    for (let index = 0; index < 40; index += 1) await tryAs(account.email, specPassword, address).expect(201);
  });
});
