import { ReferencePage } from './reference-page.js';

/** The reference of the research API, drawn from the document that the server publishes. */
export function ResearchReference() {
  return <ReferencePage document="/v1/openapi.json" />;
}
