import { useTranslation } from 'react-i18next';
import type { ReportState } from '../api/types.js';
import { Tag } from '../ui/tag.js';

const tones = {
  draft: 'plain',
  submitted: 'info',
  queued: 'info',
  in_review: 'info',
  needs_information: 'warn',
  accepted: 'good',
  rejected: 'bad',
  duplicate: 'plain',
  withdrawn: 'plain',
} as const satisfies Record<ReportState, string>;

/** The state of a report in everyday words. */
export function StateTag({ state }: { state: ReportState }) {
  const { t } = useTranslation('later');
  return <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>;
}
