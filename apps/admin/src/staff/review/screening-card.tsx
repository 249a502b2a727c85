import type { Screening } from '../data/report-types.js';
import { Card } from '../parts/card.js';
import { Mark } from '../parts/marks.js';
import type { IconName } from '../parts/icons.js';
import { useWords } from '../parts/use-words.js';

const icons: Record<string, IconName> = { done: 'check', complete: 'check', finished: 'check', failed: 'cross' };

/** What ran on the report before a person saw it, step by step; a step that failed for good says so. */
export function ScreeningCard({ screening }: { screening: Screening }) {
  const { t, language } = useWords();
  const languageName = (code: string) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  return (
    <Card title={t('screening.title')}>
      {screening.state === 'running' && <p>{t('screening.running')}</p>}
      {screening.state === 'incomplete' && <p>{t('screening.incomplete')}</p>}
      <ul>
        {screening.steps.map(({ step, state }) => (
          <li key={step}>
            {t([`screening.step.${step}`, 'screening.step.other'])}:{' '}
            <Mark icon={icons[state] ?? 'clock'}>{t([`screening.state.${state}`, 'screening.state.pending'])}</Mark>
          </li>
        ))}
      </ul>
      {screening.language && <p>{t('screening.language', { language: languageName(screening.language) })}</p>}
    </Card>
  );
}
