import { checkBasis, type ConsentBasis, hasExpired, standing } from './consent-basis.js';

const now = new Date('2026-03-15T10:00:00Z');
const basis = (expires: string | null): ConsentBasis => ({
  language: null,
  how: null,
  witnessed: null,
  expires,
  proxy: null,
});

describe('a grant with a last day', () => {
  it.each([
    ['2026-03-14', true],
    ['2026-03-15', false],
    ['2026-03-16', false],
    [null, false],
    [undefined, false],
  ])('that is %s has run out: %s', (expires, over) => expect(hasExpired(expires, now)).toBe(over));

  it('counts as withdrawn once it has run out, and nothing else changes', () => {
    const consents = { internal_review: 'granted', publish_media: 'refused', recontact: 'granted' } as const;
    const expiries = { internal_review: '2026-03-14', publish_media: '2026-03-14', recontact: '2026-03-15' };
    expect(standing(consents, expiries, now)).toEqual({
      internal_review: 'withdrawn',
      publish_media: 'refused',
      recontact: 'granted',
    });
  });

  it.each([
    ['2026-03-14', 'granted', 'in_the_past'],
    ['2026-02-30', 'granted', 'date_invalid'],
    ['2027-01-01', 'refused', 'not_granted'],
  ] as const)('is refused as %s of what is %s: %s', (expires, status, code) => {
    expect(() => checkBasis(basis(expires), status, now)).toThrow(
      expect.objectContaining({ code: 'consent_basis_invalid', fields: [{ field: 'basis.expires', code }] }),
    );
  });

  it('is taken from today on', () => {
    expect(() => checkBasis(basis('2026-03-15'), 'granted', now)).not.toThrow();
    expect(() => checkBasis(basis(null), 'refused', now)).not.toThrow();
  });
});
