import { useMemo, useRef, type RefObject } from 'react';
import { useKeptInput } from '../parts/use-kept-input.js';
import type { Assessment, Outcome } from '../data/report-types.js';

/** What the moderator has typed and chosen so far. */
export interface DecisionInput {
  outcome: Outcome | null;
  reason: string;
  question: string;
  duplicateOf: string;
  duplicateReference: string;
  assessment: Partial<Assessment>;
}

const nothing: DecisionInput = {
  outcome: null,
  reason: '',
  question: '',
  duplicateOf: '',
  duplicateReference: '',
  assessment: {},
};

export interface DecisionDraft {
  input: DecisionInput;
  change: (changes: Partial<DecisionInput>) => void;
  /** Opens the form of an outcome and moves the focus there. */
  choose: (outcome: Outcome) => void;
  forget: () => void;
  form: RefObject<HTMLDivElement | null>;
}

/** The decision in the making. It survives refusals, lost claims and a walk to another page. */
export function useDecisionDraft(reportId: string): DecisionDraft {
  const [input, setInput, forget] = useKeptInput<DecisionInput>(`decision:${reportId}`, nothing);
  const form = useRef<HTMLDivElement>(null);
  return useMemo(
    () => ({
      input,
      form,
      forget,
      change: (changes) => setInput({ ...input, ...changes }),
      choose: (outcome) => {
        setInput({ ...input, outcome });
        // the form of the outcome is drawn first
        requestAnimationFrame(() => form.current?.focus());
      },
    }),
    // setInput and forget are renewed with each drawing and do the same each time
    [input, setInput, forget],
  );
}
