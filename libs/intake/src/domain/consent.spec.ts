import fc from 'fast-check';
import {
  allows,
  completeConsents,
  consentGrants,
  consentStatuses,
  isConsentGrant,
  mayChangeConsent,
  reviewIsRefused,
} from './consent.js';

const someConsents = fc.dictionary(fc.constantFrom(...consentGrants), fc.constantFrom(...consentStatuses));

describe('consent', () => {
  it('counts whatever was not said as not asked', () => {
    expect(completeConsents({}).publish_media).toBe('not_asked');
    expect(Object.keys(completeConsents({}))).toHaveLength(14);
  });

  it('never derives one grant from another', () => {
    fc.assert(
      fc.property(someConsents, fc.constantFrom(...consentGrants), (given, grant) => {
        const others = Object.fromEntries(Object.entries(given).filter(([code]) => code !== grant));
        return !allows(completeConsents(others), grant);
      }),
    );
  });

  it('allows a use only by a standing grant', () => {
    for (const status of consentStatuses) {
      expect(allows({ share_icrc: status }, 'share_icrc')).toBe(status === 'granted');
    }
  });

  it('takes a report without an answer about review, and refuses one with a no', () => {
    expect(reviewIsRefused({})).toBe(false);
    expect(reviewIsRefused({ internal_review: 'granted' })).toBe(false);
    expect(reviewIsRefused({ internal_review: 'refused' })).toBe(true);
  });

  it('cannot un-ask, and withdraws only what was granted', () => {
    for (const from of consentStatuses) {
      expect(mayChangeConsent(from, 'not_asked')).toBe(false);
      expect(mayChangeConsent(from, 'withdrawn')).toBe(from === 'granted');
    }
    expect(mayChangeConsent('withdrawn', 'granted')).toBe(true);
    expect(mayChangeConsent('granted', 'refused')).toBe(false);
  });

  it('knows its own codes only', () => {
    expect(isConsentGrant('publish_media')).toBe(true);
    expect(isConsentGrant('__proto__')).toBe(false);
    expect(isConsentGrant('toString')).toBe(false);
  });
});
