import type { ForceSpan } from './journey-marks.js';
import type { OrderContent, RecordDetail } from './record-answers.js';

/** When an order was in force; nothing while it has not been read. */
export function spansOf(order: Pick<RecordDetail<OrderContent>, 'spans'> | undefined): ForceSpan[] {
  return (order?.spans ?? []).map(({ from, to, force }) => ({ earliest: from, latest: to, force }));
}
