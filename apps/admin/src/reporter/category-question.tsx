import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n/use-language.js';
import { FailedPage } from '../layout/message-pages.js';
import { FieldGroup, type FieldProps } from '../ui/field.js';
import { Loading } from '../ui/loading.js';
import { asCodes, type ControlProps } from './control-props.js';
import { useTaxonomy } from './use-draft.js';

/** The categories in their groups. The order of choosing is kept: the first one is the main one. */
export function CategoryQuestion({ question, answers, onAnswer, field }: ControlProps & { field: FieldProps }) {
  const { t } = useTranslation('reporter');
  const label = useLabel();
  const taxonomy = useTaxonomy();
  const chosen = asCodes(answers[question.id]);
  if (!taxonomy.data) {
    return taxonomy.error ? <FailedPage error={taxonomy.error} retry={() => void taxonomy.refetch()} /> : <Loading />;
  }
  const names = new Map(taxonomy.data.groups.flatMap((group) => group.categories.map((one) => [one.code, one.label])));

  function toggle(code: string) {
    const next = chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
    onAnswer({ [question.id]: next });
  }

  return (
    <FieldGroup {...field} asHeading>
      <p role="status" className="hint">
        {chosen.length === 0
          ? t('categories.none')
          : t('categories.chosen', {
              count: chosen.length,
              names: chosen.map((code) => label(names.get(code))).join(' · '),
            })}
      </p>
      {taxonomy.data.groups.map((group) => {
        const here = group.categories.filter(({ code }) => chosen.includes(code)).length;
        return (
          <details className="details" key={group.code} open={here > 0 || undefined}>
            <summary>
              {label(group.label)}
              {here > 0 && ` ${t('categories.here', { count: here })}`}
            </summary>
            <div className="details-body">
              {group.categories.map((category) => (
                <div className="choice" key={category.code}>
                  <input
                    type="checkbox"
                    id={`category-${category.code}`}
                    checked={chosen.includes(category.code)}
                    onChange={() => toggle(category.code)}
                  />
                  <label htmlFor={`category-${category.code}`}>{label(category.label)}</label>
                </div>
              ))}
            </div>
          </details>
        );
      })}
    </FieldGroup>
  );
}
