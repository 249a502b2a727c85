import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n/use-language.js';
import { Tag } from '../ui/tag.js';
import type { PublicCategory } from './types.js';

/** Categories with the norms they touch. A number that nobody compared with the text says so. */
export function Norms({ categories }: { categories: readonly PublicCategory[] }) {
  const { t } = useTranslation('public');
  const label = useLabel();
  return (
    <ul className="norms">
      {categories.map((category) => (
        <li key={category.code}>
          <strong>{label(category.label)}</strong> <span className="muted">({category.code})</span>
          <ul>
            {category.provisions.map((provision) => (
              <li key={`${provision.instrument}-${provision.locator}`}>
                {provision.instrument} {provision.locator}{' '}
                {provision.checkStatus !== 'confirmed' && (
                  <Tag tone="warn">{t([`check.${provision.checkStatus}`, 'check.unchecked'])}</Tag>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
