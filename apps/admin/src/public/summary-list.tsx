import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '../dates/use-date-words.js';
import { useLabel } from '../i18n/use-language.js';
import { Tag } from '../ui/tag.js';
import type { SummaryItem } from './types.js';
import { useLocalText } from './use-local-text.js';

/** Published summaries, each with place, period and how sure it is, in words. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <ul className="summary-items">
      {items.map((item) => (
        <li key={item.id}>
          <SummaryLine item={item} />
        </li>
      ))}
    </ul>
  );
}

function SummaryLine({ item }: { item: SummaryItem }) {
  const { t } = useTranslation('public');
  const label = useLabel();
  const dates = useDateWords();
  const title = useLocalText(item.title);
  return (
    <>
      <h3>
        <Link to={`/summaries/${item.id}`} lang={title.lang}>
          {title.text}
        </Link>
      </h3>
      <p>
        <Link to={`/facilities/${item.facility.slug}`}>{item.facility.name}</Link> · {dates.edtf(item.period)}
      </p>
      <p className="tags">
        <Tag tone="info">{t('summary.proofTag', { words: label(item.proof.label) })}</Tag>
        <Tag>{t('summary.sources', { count: item.independentSources })}</Tag>
        {item.contested && <Tag tone="warn">{t('summary.contested')}</Tag>}
        {item.demo && <Tag tone="warn">{t('common:demo.tag')}</Tag>}
      </p>
      <p className="hint">{item.categories.map((category) => label(category.label)).join(' · ')}</p>
    </>
  );
}
