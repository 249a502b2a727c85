import { durationWords } from '../../dates/duration-words.js';
import { localTimeWords, zoneName } from '../../dates/local-time.js';
import { seriesName } from '../../i18n/series-name.js';
import { useTaxonomy } from '../data/vocabulary.js';
import type { LineStep, RecordLine } from './record-lines.js';
import type { RecordNames } from './record-names.js';
import { useRecordWords } from './use-record-words.js';

/** What a line of a record is called and what it says, in words; what it names by a short name, by its title. */
export function useLineWords({ records, places, sources }: RecordNames) {
  const { t, language, label, period, number, country } = useRecordWords();
  const categories = useTaxonomy().data?.groups.flatMap((group) => group.categories) ?? [];
  const step = ({ label: name, place }: LineStep) =>
    place === null ? label(name) : t('records:form.place', { name: label(name), number: place + 1 });
  const time = (text: string, zone: string | null | undefined) => {
    const when = localTimeWords(text, period);
    if (zone === undefined) return when;
    return t('records:timeInZone', { when, zone: zone === null ? t('records:noZone') : zoneName(zone) });
  };
  const otherRecord = (slug: string) => {
    const other = records.get(slug);
    return other ? t('records:titled', { kind: t(`records:kind.${other.kind}`), title: label(other.title) }) : slug;
  };
  return {
    otherRecord,
    /** The group or the place of a list that the line stands in; empty for the record itself. */
    group: ({ steps }: Pick<RecordLine, 'steps'>) => steps.slice(0, -1).map(step).join(' · '),
    last: ({ steps }: Pick<RecordLine, 'steps'>) => steps.slice(-1).map(step).join(''),
    name: ({ steps }: Pick<RecordLine, 'steps'>) => steps.map(step).join(' · '),
    value: ({ field, zone }: Pick<RecordLine, 'field' | 'zone'>, text: string) => {
      if (text === '') return t('records:notSaid');
      if (field.type === 'choice') return label(field.choices.find(({ value }) => value === text)?.label) || text;
      if (field.type === 'flag') return t(`records:flag.${text === 'true' ? 'yes' : 'no'}`);
      if (field.type === 'country') return country(text);
      if (field.type === 'date') return period(text);
      if (field.type === 'duration') return durationWords(text, language);
      if (field.type === 'zone') return zoneName(text);
      if (field.type === 'local_time') return time(text, zone);
      if (field.type === 'record') return otherRecord(text);
      if (field.type === 'facility') return places.get(text) ?? text;
      if (field.type === 'source') return sources.get(text) ?? text;
      if (field.type === 'category') return label(categories.find(({ code }) => code === text)?.label) || text;
      if (field.name === 'series') return seriesName(text);
      return field.type === 'number' ? number(Number(text)) : text;
    },
  };
}
