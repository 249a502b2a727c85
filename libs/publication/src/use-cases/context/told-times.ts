import { type ClaimedTime, possibleRange, type RecordContents } from '@habeas/context';

/** The journey's times, each with all the instants that it can mean beside what the source says. */
export function toldLegTimes(times: RecordContents['transfer']['legs'][number]['times']): object {
  return Object.fromEntries(Object.entries(times).map(([moment, claims]) => [moment, claims.map(toldTime)]));
}

/** The order's events with their times told alike. */
export function toldEvents(events: RecordContents['legal_order']['events']): object[] {
  return events.map(({ kind, times, note }) => ({ kind, times: times.map(toldTime), note }));
}

function toldTime({ local, zone, precision, words, claimant, source }: ClaimedTime) {
  const { earliest, latest } = possibleRange({ local, zone, precision, words });
  return { local, zone, precision, words, claimant, source, earliest, latest };
}
