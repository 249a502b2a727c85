import { useDatabase } from '@habeas/testing';
import request from 'supertest';
import { openReadingApp } from './reading-app.fixture.js';

const database = useDatabase();

describe('the rate of readers without a key', () => {
  it('is counted for the network of an IPv6 address, and for an IPv4 address itself', async () => {
    const app = await openReadingApp(database, { openLimit: 2 }, ['127.0.0.1']);
    const statusFor = async (address: string) =>
      (await request(app.getHttpServer()).get('/v1/taxonomy').set('X-Forwarded-For', address)).status;
    expect([await statusFor('2001:db8:1:2::1'), await statusFor('2001:db8:1:2::2')]).toEqual([200, 200]);
    expect(await statusFor('2001:db8:1:2:ffff::3')).toBe(429);
    expect(await statusFor('2001:db8:1:3::1')).toBe(200);
    expect([await statusFor('203.0.113.7'), await statusFor('203.0.113.8')]).toEqual([200, 200]);
    await app.close();
  });
});
