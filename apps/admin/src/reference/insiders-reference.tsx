import { ReferencePage } from './reference-page.js';

/** The reference of the insiders' API, drawn from the document that the server publishes. */
export function InsidersReference() {
  return <ReferencePage document="/api/openapi.json" />;
}
