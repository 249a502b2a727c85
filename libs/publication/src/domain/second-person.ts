import { assertNotOwnWork, Forbidden } from '@habeas/kernel';

/** Who stands behind what is to be published. */
export interface Authors {
  /** Everybody who wrote any of it since the last published version. */
  readonly editorIds: readonly string[];
  /** Organisations whose reports the summary rests on. */
  readonly reportingOrganizations: readonly string[];
}

/** The third wall: no report becomes public by one person's act, and not by two of the reporting organisation. */
export function assertSecondPerson(actor: { accountId: string; organizationId: string }, authors: Authors): void {
  assertNotOwnWork(actor, authors.editorIds);
  if (authors.reportingOrganizations.includes(actor.organizationId)) {
    throw new Forbidden('reporting_organization', 'Nobody of a reporting organisation can publish this summary.');
  }
}
