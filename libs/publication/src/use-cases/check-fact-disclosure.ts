import { Invalid } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { findPersonalDataIn } from '@habeas/screening';
import { Injectable } from '@nestjs/common';
import { checkDisclosure, comparisonFor } from '../domain/disclosure/check-disclosure.js';
import type { ReportComparison } from '../domain/disclosure/report-comparison.js';
import { type FactFinding, type FactReading, type FactText, readableWords, stoppedBy } from '../domain/fact-texts.js';
import { CitedReportsQuery } from '../persistence/cited-reports.query.js';
import { ReportedTexts } from './reported-texts.js';

/** Any period that the check takes: a fact about a place has none of its own. */
const anyPeriod = 'XXXX';

/** What reports from the places say, and who sent them. */
interface Reported {
  readonly comparison: ReportComparison;
  readonly reporters: readonly string[];
}

/** What is read as sentences is compared with what was reported. */
const isCompared: ReadonlySet<FactReading> = new Set(['text', 'dated_text', 'address']);

/** Looks through what is said about places for anything that could lead to a person, as through a summary. */
@Injectable()
export class CheckFactDisclosure {
  constructor(
    private readonly cited: CitedReportsQuery,
    private readonly reportedTexts: ReportedTexts,
  ) {}

  /** `allowedNames` are no person's. @throws Invalid `disclosure_findings`, with the findings and without the words */
  async assertClean(
    tx: Tx,
    facilityIds: readonly string[],
    texts: readonly FactText[],
    allowedNames: readonly string[],
  ): Promise<void> {
    const compared = texts.filter(({ reading }) => isCompared.has(reading));
    const reported = compared.length > 0 ? await this.reportedFrom(tx, facilityIds, compared) : undefined;
    const findings = texts.flatMap((text) =>
      findingsIn(text, (compared.includes(text) && reported) || nothingReported(text), allowedNames),
    );
    if (findings.length === 0) return;
    throw new Invalid('disclosure_findings', 'The disclosure check has open findings.', [], { findings });
  }

  private async reportedFrom(tx: Tx, facilityIds: readonly string[], texts: readonly FactText[]): Promise<Reported> {
    const comparison = comparisonFor(texts.map(readableWords));
    await this.reportedTexts.readInto(sqlIn(tx), { facilityIds }, comparison);
    return { comparison, reporters: await this.cited.reporterNames(sqlIn(tx), { facilityIds }) };
  }
}

function nothingReported(fact: FactText): Reported {
  return { comparison: comparisonFor([readableWords(fact)]), reporters: [] };
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
      reporters: reported.reporters,
      // A place is spoken of with public sources, and an organisation that also reports may be one of them.
      organizations: [],
      allowedNames,
    },
    reported.comparison,
    (part, language) => findPersonalDataIn('text', part, language),
  );
  const once = new Map(
    found
      .filter(({ code }) => stoppedBy[reading].has(code))
      .map(({ code, start, end, rule }) => [
        `${code} ${start} ${end}`,
        { code, field, ...placeIn(fact, start, end), rule },
      ]),
  );
  return [...once.values()];
}

/** The words of an address stand elsewhere in it than they were read: all of it is pointed to. */
function placeIn({ reading, text }: FactText, start: number, end: number): { start: number; end: number } {
  return reading === 'address' ? { start: 0, end: text.length } : { start, end };
}
