import { Invalid } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { findPersonalDataIn } from '@habeas/screening';
import { Injectable } from '@nestjs/common';
import { checkDisclosure, type DisclosureInput } from '../domain/disclosure/check-disclosure.js';
import { type FactFinding, type FactText, readableWords, stoppedBy } from '../domain/fact-texts.js';
import { CitedReportsQuery } from '../persistence/cited-reports.query.js';

/** Any period that the check takes: a fact about a place has none of its own. */
const anyPeriod = 'XXXX';

/** What reports from the place say, and who sent them. */
type Reported = Pick<DisclosureInput, 'narratives' | 'reporters'>;
const nothingReported: Reported = { narratives: [], reporters: [] };

/** Looks through a fact about a place for anything that could lead to a person, as through a summary. */
@Injectable()
export class CheckFactDisclosure {
  constructor(private readonly cited: CitedReportsQuery) {}

  /** `allowedNames` are no person's. @throws Invalid `disclosure_findings`, with the findings and without the words */
  async assertClean(
    tx: Tx,
    facilityId: string,
    texts: readonly FactText[],
    allowedNames: readonly string[],
  ): Promise<void> {
    const compared = texts.some(({ reading }) => reading === 'text');
    const reported = compared ? await this.cited.reportedFrom(sqlIn(tx), facilityId) : nothingReported;
    const findings = texts.flatMap((text) =>
      findingsIn(text, text.reading === 'text' ? reported : nothingReported, allowedNames),
    );
    if (findings.length === 0) return;
    throw new Invalid('disclosure_findings', 'The disclosure check has open findings.', [], { findings });
  }
}

/** A fact says nothing of its language, so it is read as both. */
function findingsIn(fact: FactText, reported: Reported, allowedNames: readonly string[]): FactFinding[] {
  const { field, reading } = fact;
  const words = readableWords(fact);
  const found = checkDisclosure(
    {
      title: {},
      body: { en: words, es: words },
      period: anyPeriod,
      ...reported,
      // A place is spoken of with public sources, and an organisation that also reports may be one of them.
      reporters: [],
      organizations: [],
      allowedNames,
    },
    (part, language) => findPersonalDataIn('text', part, language),
  );
  const once = new Map(
    found
      .filter(({ code }) => stoppedBy[reading].has(code))
      .map(({ code, start, end, rule }) => [`${code} ${start} ${end}`, { code, field, start, end, rule }]),
  );
  return [...once.values()];
}
