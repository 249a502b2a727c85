import type { Vetting } from '../data/admin-types.js';
import type { IconName } from '../parts/icons.js';
import { Mark } from '../parts/marks.js';
import { useWords } from '../parts/use-words.js';

const icons: Record<Vetting['state'], IconName> = { proposed: 'clock', confirmed: 'check', retracted: 'withdrawn' };

/** Whether a fact is public, waits for a second person, or was taken back; and since when. */
export function VettingMark({ vetting }: { vetting: Vetting }) {
  const { t, date } = useWords();
  const since = vetting.state === 'confirmed' ? vetting.confirmedAt : vetting.proposedAt;
  return <Mark icon={icons[vetting.state]}>{t(`vetting.${vetting.state}`, { date: date(since) })}</Mark>;
}
