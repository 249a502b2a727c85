import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-language.js';
import { DataTable } from '../../ui/data-table.js';
import { useCodebook } from '../queries.js';

/** The force that a norm can have in a State; methods and comparisons are no norms and are left out. */
const forces = ['binding', 'authoritative_soft_law', 'not_party', 'undetermined'];

/** Which norms are in force in a State as far as the codebook says, and how far anybody checked. */
export function CountryNorms({ code }: { code: string }) {
  const { t } = useTranslation(['country', 'public']);
  const label = useLabel();
  const codebook = useCodebook().data;
  if (!codebook) return null;
  const instruments = codebook.instruments
    .map((instrument) => ({ ...instrument, there: forceIn(instrument.force, code) }))
    .filter(({ there }) => forces.includes(there))
    .sort((one, other) => forces.indexOf(one.there) - forces.indexOf(other.there));
  if (instruments.length === 0) {
    return (
      <section>
        <h2>{t('norms.title')}</h2>
        <p>{t('norms.none')}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{t('norms.title')}</h2>
      <p>{t('norms.lead')}</p>
      <DataTable
        caption={t('norms.caption')}
        captionHidden
        rows={instruments}
        keyOf={({ id }) => id}
        columns={[
          { key: 'title', name: t('norms.instrument'), cell: ({ id, title }) => `${label(title)} (${id})` },
          { key: 'there', name: t('norms.there'), cell: ({ there }) => t(`norms.force.${there}`) },
          {
            key: 'check',
            name: t('norms.check'),
            cell: ({ checkStatus }) => t([`public:check.${checkStatus}`, 'public:check.unchecked']),
          },
        ]}
      />
    </section>
  );
}

function forceIn(force: readonly { country: string; legalForce: string }[], code: string): string {
  return force.find(({ country }) => country === code)?.legalForce ?? '';
}
