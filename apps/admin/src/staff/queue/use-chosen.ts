import { useState } from 'react';
import type { QueueChoice } from './queue-list.js';

/** The reports somebody has chosen on this page. */
export function useChosen(): QueueChoice & { set: (reportIds: string[]) => void } {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (reportId: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(reportId)) after.add(reportId);
      return after;
    });
  return { chosen, toggle, set: (reportIds) => setChosen(new Set(reportIds)) };
}
