import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n/use-language.js';
import { Tag } from '../ui/tag.js';
import { useCodebook } from './queries.js';
import type { PublicCategory } from './types.js';

/** Categories with the norms they touch. A number that nobody compared with the text says so. */
export function Norms({ categories }: { categories: readonly PublicCategory[] }) {
  const label = useLabel();
  return (
    <>
      <ul className="norms">
        {categories.map((category) => (
          <li key={category.code}>
            <strong>{label(category.label)}</strong> <span className="muted">({category.code})</span>
            <ul>
              {category.provisions.map((provision) => (
                <li key={`${provision.instrument}-${provision.locator}`}>
                  {provision.instrument} {provision.locator} <CheckTag status={provision.checkStatus} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Instruments categories={categories} />
    </>
  );
}

/** What the abbreviations of these norms stand for. */
function Instruments({ categories }: { categories: readonly PublicCategory[] }) {
  const { t } = useTranslation('public');
  const label = useLabel();
  const codebook = useCodebook().data;
  const named = new Set(categories.flatMap(({ provisions }) => provisions.map(({ instrument }) => instrument)));
  const instruments = codebook?.instruments.filter(({ id }) => named.has(id)) ?? [];
  if (instruments.length === 0) return null;
  return (
    <>
      <h3>{t('summary.instrumentsTitle')}</h3>
      <dl className="instruments">
        {instruments.map(({ id, title, checkStatus }) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>
              {label(title)} <CheckTag status={checkStatus} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function CheckTag({ status }: { status: string }) {
  const { t } = useTranslation('public');
  if (status === 'confirmed') return null;
  return <Tag tone="warn">{t([`check.${status}`, 'check.unchecked'])}</Tag>;
}
