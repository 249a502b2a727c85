import { Transactor } from '@habeas/platform/database';
import { useRecords } from '../../test/use-records.js';
import { readContextFile } from '../domain/records/read-context-file.js';
import { WriteRecords } from './write-records.js';

const world = useRecords();

describe('the answer on a transfer and an order', () => {
  const transfer = (local: string) => ({
    id: 'moved',
    claimant: 'A',
    sources: ['news-2025-03'],
    legs: [{ times: { custody_handed_over: [{ local, zone: 'America/El_Salvador', precision: 'minute' }] } }],
  });
  const order = (local: string) => ({
    id: 'ordered',
    claimant: 'A',
    court: 'c',
    effect: 'e',
    sources: ['news-2025-03'],
    transfers: [{ id: 'moved' }],
    events: [{ kind: 'issued_in_writing', times: [{ local, zone: 'America/New_York', precision: 'minute' }] }],
  });

  it('is there once both are, and is computed anew when either changes', async () => {
    await world.importing({ legal_orders: [order('2025-03-15T19:25')] });
    expect(await world.answers()).toEqual([]);
    await world.importing({ transfers: [transfer('2025-03-16T00:10')] });
    expect(await world.answers()).toMatchObject([{ answer: 'yes', transfer_revision: 1, order_revision: 1 }]);
    await world.importing({ transfers: [transfer('2025-03-15T17:00')] });
    expect(await world.answers()).toMatchObject([{ answer: 'no', transfer_revision: 2, order_revision: 1 }]);
    await world.importing({ legal_orders: [order('2025-03-15T18:00')] });
    expect(await world.answers()).toMatchObject([{ answer: 'yes', transfer_revision: 2, order_revision: 2 }]);
    await world.retract('ordered');
    expect(await world.answers()).toEqual([]);
  });

  it('is there also when the two come at once and neither has seen the other', async () => {
    const { records } = readContextFile({ legal_orders: [order('2025-03-15T19:25')] });
    let other: Promise<unknown> = Promise.resolve();
    await world.get(Transactor).run(async (tx) => {
      await world.get(WriteRecords).execute(tx, world.lead, { records });
      other = world.importing({ transfers: [transfer('2025-03-16T00:10')] });
      // Time enough for the other one to be done, if nothing kept it waiting.
      await Promise.race([other, new Promise((resolve) => setTimeout(resolve, 1000))]);
    });
    await other;
    expect(await world.answers()).toMatchObject([{ answer: 'yes', transfer_revision: 1, order_revision: 1 }]);
  });
});
