import { Invalid } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { findPersonalDataIn } from '@habeas/screening';
import { Injectable } from '@nestjs/common';
import { checkDisclosure, type DisclosureInput } from '../domain/disclosure/check-disclosure.js';
import { type FactFinding, type FactReading, type FactText, readableWords, stoppedBy } from '../domain/fact-texts.js';
import { CitedReportsQuery } from '../persistence/cited-reports.query.js';

/** Any period that the check takes: a fact about a place has none of its own. */
const anyPeriod = 'XXXX';

/** What reports from the place say, and who sent them. */
type Reported = Pick<DisclosureInput, 'narratives' | 'reporters'>;
const nothingReported: Reported = { narratives: [], reporters: [] };

/** What is read as sentences is compared with what was reported. */
const isCompared: ReadonlySet<FactReading> = new Set(['text', 'dated_text']);

/** Looks through what is said about places for anything that could lead to a person, as through a summary. */
@Injectable()
export class CheckFactDisclosure {
  constructor(private readonly cited: CitedReportsQuery) {}

  /** `allowedNames` are no person's. @throws Invalid `disclosure_findings`, with the findings and without the words */
  async assertClean(
    tx: Tx,
    facilityIds: readonly string[],
    texts: readonly FactText[],
    allowedNames: readonly string[],
  ): Promise<void> {
    const compared = texts.some(({ reading }) => isCompared.has(reading));
    const reported = compared ? await this.reportedFrom(tx, facilityIds) : nothingReported;
    const findings = texts.flatMap((text) =>
      findingsIn(text, isCompared.has(text.reading) ? reported : nothingReported, allowedNames),
    );
    if (findings.length === 0) return;
    throw new Invalid('disclosure_findings', 'The disclosure check has open findings.', [], { findings });
  }

  private async reportedFrom(tx: Tx, facilityIds: readonly string[]): Promise<Reported> {
    const reported: Reported[] = [];
    // One connection asks one thing after the other.
    for (const id of facilityIds) reported.push(await this.cited.reportedFrom(sqlIn(tx), id));
    return {
      narratives: reported.flatMap(({ narratives }) => narratives),
      reporters: reported.flatMap(({ reporters }) => reporters),
    };
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
