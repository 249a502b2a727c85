import { parseEdtf } from '@habeas/kernel';

/** First and last month of a period, each as its first day. An open side ends with the month of publication. */
export function monthsOf(period: string, publishedOn: string): { from: string; to: string } {
  const { earliest, latest } = parseEdtf(period);
  const last = latest ?? publishedOn;
  const first = earliest ?? last;
  const from = firstDay(first < last ? first : last);
  return { from, to: firstDay(last > first ? last : first) };
}

function firstDay(day: string): string {
  return `${day.slice(0, 7)}-01`;
}
