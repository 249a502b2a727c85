import type { FacilityClaim } from '../data/admin-types.js';
import { standingClaims } from './standing-claims.js';

const claim = (predicate: string, text: string | null, state: FacilityClaim['vetting']['state']) =>
  ({ predicate, text, vetting: { state } }) as FacilityClaim;

describe('claims that stand', () => {
  it('are those about the thing, in words, and not taken back', () => {
    const claims = [
      claim('opened', 'January 2023', 'confirmed'),
      claim('opened', '31 January 2023', 'proposed'),
      claim('opened', '1999', 'retracted'),
      claim('opened', null, 'confirmed'),
      claim('operator', 'a ministry', 'confirmed'),
    ];
    expect(standingClaims(claims, 'opened').map(({ text }) => text)).toEqual(['January 2023', '31 January 2023']);
  });
});
