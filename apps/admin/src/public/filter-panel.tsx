import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLabel } from '../i18n/use-language.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { TextField } from '../ui/text-field.js';
import { countryName } from '../i18n/country-name.js';
import type { FilterName, Filters } from './filters.js';
import { useCodebook, useFacilities } from './queries.js';

const sorts = ['-publishedAt', 'publishedAt', '-period', 'period', '-proof'] as const;
const time = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** Every filter in one place. Nothing changes until "Show" is pressed, so a slow line loads once. */
export function FilterPanel({ filters, onApply }: { filters: Filters; onApply: (filters: Filters) => void }) {
  const { t } = useTranslation('public');
  const label = useLabel();
  const language = useLanguage();
  const codebook = useCodebook().data;
  const facilities = useFacilities().data?.items ?? [];
  const [draft, setDraft] = useState<Filters>(filters);
  const [fault, setFault] = useState<'from' | 'to' | null>(null);
  const [instrument = '', rule = ''] = (draft.norm ?? '').split(':');
  const countries = [...new Set(facilities.map(({ country }) => country))].sort();
  const set = (name: FilterName) => (value: string) => setDraft((now) => ({ ...now, [name]: value || undefined }));

  function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = (['from', 'to'] as const).find((name) => draft[name] && !time.test(draft[name]));
    setFault(wrong ?? null);
    if (wrong) document.getElementById(`filter-${wrong}`)?.focus();
    else onApply(draft);
  }

  return (
    <form className="filters no-print" noValidate onSubmit={submit} aria-label={t('filter.title')}>
      <TextField
        id="filter-q"
        type="search"
        label={t('filter.q')}
        hint={t('filter.qHint')}
        value={draft.q ?? ''}
        onChange={set('q')}
      />
      <Choice name="country" value={draft.country} onChange={set('country')} any={t('filter.any')}>
        {countries.map((code) => (
          <option key={code} value={code}>
            {countryName(code, language)}
          </option>
        ))}
      </Choice>
      <Choice name="facility" value={draft.facility} onChange={set('facility')} any={t('filter.any')}>
        {facilities.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice name="category" value={draft.category} onChange={set('category')} any={t('filter.any')}>
        {codebook?.groups.map((group) => (
          <optgroup key={group.code} label={label(group.label)}>
            <option value={group.code}>{t('filter.wholeGroup', { group: label(group.label) })}</option>
            {group.categories.map(({ code, label: words }) => (
              <option key={code} value={code}>
                {label(words)}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
      <div className="field-row">
        {(['from', 'to'] as const).map((name) => (
          <TextField
            key={name}
            id={`filter-${name}`}
            width="short"
            label={t(`filter.${name}`)}
            placeholder="2025-03"
            value={draft[name] ?? ''}
            onChange={set(name)}
            fault={fault === name ? t('filter.timeFault') : undefined}
          />
        ))}
      </div>
      <Choice name="proof" value={draft.proof} onChange={set('proof')} any={t('filter.any')}>
        {codebook?.proofLevels
          .filter(({ level }) => level > 0)
          .map(({ level, label: words }) => (
            <option key={level} value={level}>
              {t('filter.proofAtLeast', { level, words: label(words) })}
            </option>
          ))}
      </Choice>
      <Choice
        name="norm"
        value={instrument}
        onChange={(value) => set('norm')(normOf(value, rule))}
        any={t('filter.any')}
      >
        {codebook?.instruments.map(({ id, title }) => (
          <option key={id} value={id}>
            {id} – {label(title)}
          </option>
        ))}
      </Choice>
      {instrument && (
        <TextField
          id="filter-rule"
          width="short"
          label={t('filter.rule')}
          hint={t('filter.normHint')}
          value={rule}
          onChange={(value) => set('norm')(normOf(instrument, value))}
        />
      )}
      <Choice name="sort" value={draft.sort ?? '-publishedAt'} onChange={set('sort')}>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`filter.sorts.${sort}`)}
          </option>
        ))}
      </Choice>
      <div className="button-row">
        <Button type="submit">{t('filter.apply')}</Button>
        <Button kind="secondary" onClick={() => onApply({})}>
          {t('filter.clear')}
        </Button>
      </div>
    </form>
  );
}

/** An instrument, or one of its rules, as the address holds it. */
function normOf(instrument: string, rule: string): string {
  return instrument && rule.trim() ? `${instrument}:${rule.trim()}` : instrument;
}

function Choice(props: {
  name: FilterName;
  value: string | undefined;
  onChange: (value: string) => void;
  any?: string;
  children: ReactNode;
}) {
  const { t } = useTranslation('public');
  const id = `filter-${props.name}`;
  return (
    <Field id={id} label={t(`filter.${props.name}`)}>
      <select
        id={id}
        className="input"
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.any && <option value="">{props.any}</option>}
        {props.children}
      </select>
    </Field>
  );
}
