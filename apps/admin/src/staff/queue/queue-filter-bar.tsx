import { Button, NativeSelect } from '@mantine/core';
import { FacilityPicker } from '../parts/facility-picker.js';
import { useWords } from '../parts/use-words.js';
import { useTaxonomy } from '../data/vocabulary.js';
import classes from './queue-filter-bar.module.css';
import { asView, openStates, queueViews, urgencies, viewChange, type QueueFilters } from './queue-views.js';

/** Saved views and filters; both live in the address, so a view can be sent to a colleague. */
export function QueueFilterBar({
  filters,
  onChange,
}: {
  filters: QueueFilters;
  onChange: (changes: QueueFilters) => void;
}) {
  const { t, label } = useWords();
  const taxonomy = useTaxonomy();
  const view = asView(filters.view);
  const any = { value: '', label: t('filter.any') };

  return (
    <>
      <div className={classes.views} role="group" aria-label={t('queue.views')}>
        {queueViews.map((name) => (
          <Button
            key={name}
            variant={name === view ? 'filled' : 'default'}
            aria-pressed={name === view}
            onClick={() => onChange(viewChange(name))}
          >
            {t(`queue.view.${name}`)}
          </Button>
        ))}
      </div>
      <div className={classes.filters} role="group" aria-label={t('filter.label')}>
        <NativeSelect
          label={t('field.urgency')}
          value={filters.urgency ?? ''}
          onChange={(event) => onChange({ urgency: event.currentTarget.value })}
          data={[any, ...urgencies.map((urgency) => ({ value: urgency, label: t(`urgency.${urgency}`) }))]}
        />
        <NativeSelect
          label={t('field.state')}
          value={filters.state ?? ''}
          onChange={(event) => onChange({ state: event.currentTarget.value })}
          data={[any, ...openStates.map((state) => ({ value: state, label: t(`reportState.${state}`) }))]}
        />
        <NativeSelect
          label={t('field.category')}
          value={filters.category ?? ''}
          onChange={(event) => onChange({ category: event.currentTarget.value })}
        >
          <option value="">{t('filter.any')}</option>
          {taxonomy.data?.groups.map((group) => (
            <optgroup key={group.code} label={label(group.label)}>
              {group.categories.map((category) => (
                <option key={category.code} value={category.code}>
                  {label(category.label)}
                </option>
              ))}
            </optgroup>
          ))}
        </NativeSelect>
        <FacilityPicker
          facilityId={filters.facility ?? ''}
          onPick={(facility) => onChange({ facility: facility?.id ?? '' })}
        />
      </div>
    </>
  );
}
