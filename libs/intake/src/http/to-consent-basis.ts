import type { ConsentBasis } from '../domain/consent-basis.js';
import type { ConsentBasisRequest } from './dto/report-actions.request.js';

/** What was not told is null. */
export function toConsentBasis({ language, how, witnessed, expires, proxy }: ConsentBasisRequest): ConsentBasis {
  return {
    language: language ?? null,
    how: how ?? null,
    witnessed: witnessed ?? null,
    expires: expires ?? null,
    proxy: proxy ? { relation: proxy.relation, reason: proxy.reason } : null,
  };
}
