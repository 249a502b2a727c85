import {
  checkDisclosure,
  comparisonFor,
  type DisclosureInput,
  type PersonalDataDetector,
} from '../src/domain/disclosure/check-disclosure.js';
import type { DisclosureFinding } from '../src/domain/disclosure/finding.js';

/** What a spec says of a summary and of the reports it is compared with. */
export type WithReports = DisclosureInput & { readonly narratives: readonly string[] };

/** The check of a text, after every narrative was read. */
export function checkWithReports(
  { narratives, ...input }: WithReports,
  detect: PersonalDataDetector,
): DisclosureFinding[] {
  const reported = comparisonFor([...Object.values(input.title), ...Object.values(input.body)]);
  for (const narrative of narratives) reported.read(narrative);
  return checkDisclosure(input, reported, detect);
}
