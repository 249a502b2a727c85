import { Forbidden } from '@habeas/kernel';

/** Who stands behind what is to be published. */
export interface Authors {
  readonly drafterId: string;
  readonly lastEditorId: string;
  /** Organisations whose reports the summary rests on. */
  readonly reportingOrganizations: readonly string[];
}

/** The third wall: no report becomes public by one person's act, and not by two of the reporting organisation. */
export function assertSecondPerson(actor: { accountId: string; organizationId: string }, authors: Authors): void {
  if (actor.accountId === authors.drafterId || actor.accountId === authors.lastEditorId) {
    throw new Forbidden('same_person', 'Somebody who did not write this summary has to publish it.');
  }
  if (authors.reportingOrganizations.includes(actor.organizationId)) {
    throw new Forbidden('reporting_organization', 'Nobody of a reporting organisation can publish this summary.');
  }
}
