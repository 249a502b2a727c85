/** The uses a person can allow or refuse, each on its own: no grant implies another. */
export const consentGrants = [
  'internal_review',
  'aggregate_statistics',
  'publish_anonymised_summary',
  'publish_with_identity',
  'publish_media',
  'share_un_special_procedures',
  'share_un_treaty_body',
  'share_iachr',
  'share_icrc',
  'share_lawyer',
  'share_prosecutor',
  'identity_may_go_to_state',
  'recontact',
  'research_use_vetted',
] as const;

export type ConsentGrant = (typeof consentGrants)[number];

export const consentStatuses = ['granted', 'refused', 'not_asked', 'withdrawn'] as const;

export type ConsentStatus = (typeof consentStatuses)[number];

/** What can be said about a grant when a report is written; withdrawing comes later. */
export const givenConsentStatuses = ['granted', 'refused', 'not_asked'] as const satisfies ConsentStatus[];

export type GivenConsentStatus = (typeof givenConsentStatuses)[number];

export type ConsentSet = Readonly<Record<ConsentGrant, ConsentStatus>>;

export function isConsentGrant(code: string): code is ConsentGrant {
  return (consentGrants as readonly string[]).includes(code);
}

/** What was not asked blocks: the full set, with `not_asked` wherever nothing was said. */
export function completeConsents(given: Partial<Record<ConsentGrant, ConsentStatus>>): ConsentSet {
  return Object.fromEntries(consentGrants.map((grant) => [grant, given[grant] ?? 'not_asked'])) as Record<
    ConsentGrant,
    ConsentStatus
  >;
}

/** Only a grant that stands allows a use. */
export function allows(consents: Partial<Record<ConsentGrant, ConsentStatus>>, grant: ConsentGrant): boolean {
  return consents[grant] === 'granted';
}

/**
 * Whether a report may be handed to moderators. Silence about the review only blocks publication (the grant's
 * `absence_blocks_publication`), since a report must not be lost over a question nobody asked; an explicit no is obeyed.
 */
export function reviewIsRefused(consents: Partial<Record<ConsentGrant, ConsentStatus>>): boolean {
  return consents.internal_review === 'refused' || consents.internal_review === 'withdrawn';
}

const consentMoves = {
  not_asked: ['granted', 'refused'],
  granted: ['withdrawn'],
  refused: ['granted'],
  withdrawn: ['granted'],
} as const satisfies Record<ConsentStatus, readonly ConsentStatus[]>;

/** A question once asked cannot be un-asked, and a yes is taken back by withdrawing it, so that its traces can be followed. */
export function mayChangeConsent(from: ConsentStatus, to: ConsentStatus): boolean {
  return (consentMoves[from] as readonly ConsentStatus[]).includes(to);
}
