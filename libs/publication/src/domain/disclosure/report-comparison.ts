import { CopiedWording, comparableWords } from './copied-wording.js';
import type { TextFinding } from './finding.js';
import { type NamedWords, NamesInReports } from './names-from-reports.js';
import { toReadable } from './readable.js';
import { wordsOf } from './words.js';

/**
 * What texts share with reports, which are read one after the other: what is kept grows with the texts, never with the
 * number of reports. A text that stands in several fields is compared once.
 */
export class ReportComparison {
  private readonly copied: ReadonlyMap<string, CopiedWording>;
  private readonly names: NamesInReports;

  /** `texts` are readable. */
  constructor(texts: readonly string[]) {
    this.copied = new Map([...new Set(texts)].map((text) => [text, new CopiedWording(text)]));
    this.names = new NamesInReports(texts.flatMap((text) => wordsOf(text)).map(({ folded }) => folded));
  }

  /** Reads a narrative as eyes read it. */
  read(narrative: string): void {
    const { text } = toReadable(narrative);
    const words = comparableWords(text);
    for (const copied of this.copied.values()) copied.read(words);
    this.names.read(text);
  }

  get named(): NamedWords {
    return this.names;
  }

  /** The wording that one of the texts took over. */
  copiedIn(text: string): TextFinding[] {
    const copied = this.copied.get(text);
    if (!copied) throw new Error('a text was not compared with the reports');
    return copied.findings();
  }
}
