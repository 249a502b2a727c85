import { faultsOfOrder, type OrderEvent, orderEventKinds } from '../order-events.js';
import type { Fields } from './fields.js';
import { readClaimedTime, timeInWords } from './read-time.js';

/** A document of the case. Its copy and address are those of the source that it is in the registry. */
export interface OrderDocument {
  readonly title: string;
  readonly source: string;
}

/** What a court ordered, and what became of it. */
export interface LegalOrder {
  readonly court: string;
  readonly judge: string | null;
  readonly caseName: string | null;
  readonly docket: string | null;
  readonly statute: string | null;
  readonly scope: string | null;
  readonly effect: string;
  /** As the docket has them, one after the other. */
  readonly events: readonly OrderEvent[];
  readonly documents: readonly OrderDocument[];
}

/** Reads an order. Where only one day of issue is known, `issued` and `issued_precision` stand for its events. */
export function readLegalOrder(fields: Fields, claimant: string): LegalOrder {
  const events = fields.has('events')
    ? fields.list('events', (event) => ({
        kind: event.oneOf('kind', orderEventKinds),
        times: event.list('times', (time) => readClaimedTime(time, claimant)),
        note: event.optionalText('note', 2000),
      }))
    : readIssue(fields, claimant);
  fields.faults.push(...faultsOfOrder(events, fields.at('events')));
  return {
    court: fields.text('court'),
    judge: fields.optionalText('judge'),
    caseName: fields.optionalText('case'),
    docket: fields.optionalText('docket'),
    statute: fields.optionalText('statute'),
    scope: fields.optionalText('scope', 2000),
    effect: fields.text('effect', 5000),
    events,
    documents: fields.list('documents', (document) => ({
      title: document.text('title'),
      source: document.text('source'),
    })),
  };
}

/** The sources that its documents and single times rest on. */
export function sourcesOfOrder({ documents, events }: LegalOrder): string[] {
  const times = events.flatMap((event) => event.times);
  return [...documents, ...times].flatMap(({ source }) => source ?? []);
}

function readIssue(fields: Fields, claimant: string): OrderEvent[] {
  const words = fields.optionalText('issued_precision');
  const issued = fields.date('issued');
  return issued === null ? [] : [{ kind: 'issued', times: [timeInWords(issued, words, claimant)], note: null }];
}
