import { event, said } from '../../test/said.js';
import { faultsOfOrder, type OrderEvent } from './order-events.js';
import { faultsOfLegs, type LegTimes } from './transfer-legs.js';

const court = 'America/New_York';
const prison = 'America/El_Salvador';

describe('times that cannot be', () => {
  it.each<[LegTimes[], string, string]>([
    [
      [{ departed: [said('2025-03-15T17:26', court)], landed: [said('2025-03-15T15:00', prison)] }],
      'legs[0].times.landed',
      'leg_moment_before_predecessor',
    ],
    [
      [{ arrived: [said('2025-03-16', 'Z', 'date')] }, { departed: [said('2025-03-15', 'Z', 'date')] }],
      'legs[1].times.departed',
      'leg_moment_before_predecessor',
    ],
    [
      [{ custody_handed_over: [said('2025', null, 'date')] }, { custody_handed_over: [said('2025', null, 'date')] }],
      'legs[1].times.custody_handed_over',
      'custody_handed_over_twice',
    ],
    [[{ landed: [said('2025-03-15T25:00', 'Z')] }], 'legs[0].times.landed[0].local', 'time_unreadable'],
  ])('of a journey are refused', (legs, field, code) => expect(faultsOfLegs(legs, 'legs')).toEqual([{ field, code }]));

  it('lets a leg land at an earlier clock time in another zone', () => {
    const legs = [{ departed: [said('2025-03-15T17:26', court)], landed: [said('2025-03-15T17:20', prison)] }];
    expect(faultsOfLegs(legs, 'legs')).toEqual([]);
  });

  it.each<[OrderEvent[], string, string]>([
    [[], 'events', 'required'],
    [[event('vacated', said('2025', null, 'date'))], 'events[0].kind', 'order_event_impossible'],
    [[event('issued'), event('stay_lifted')], 'events[1].kind', 'order_event_impossible'],
    [
      [event('issued', said('2025-04-01', 'Z', 'date')), event('expired', said('2025-03-29', 'Z', 'date'))],
      'events[1].times',
      'order_event_before_predecessor',
    ],
    [[event('issued', said('2025', 'Mars', 'date'))], 'events[0].times[0].zone', 'zone_unknown'],
  ])('of an order are refused', (events, field, code) =>
    expect(faultsOfOrder(events, 'events')).toEqual([{ field, code }]),
  );
});
