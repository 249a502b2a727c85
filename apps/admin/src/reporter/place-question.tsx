import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FacilityPicker } from '../ui/facility-picker.js';
import type { FieldProps } from '../ui/field.js';
import { TextField } from '../ui/text-field.js';
import { asText, type ControlProps } from './control-props.js';

/** A known place from the list, or, when it is not listed, its name in the reporter's words. */
export function PlaceQuestion({ answers, facilityName, onAnswer, field }: ControlProps & { field: FieldProps }) {
  const { t } = useTranslation('reporter');
  const id = asText(answers['facilityId']);
  const words = asText(answers['facilityText']);
  const [typed, setTyped] = useState(facilityName ?? '');
  const [notListed, setNotListed] = useState(words !== '' && id === '');

  return (
    <>
      <FacilityPicker
        {...field}
        asHeading
        optional={false}
        hint={t('place.hint')}
        picked={id ? { id, name: facilityName ?? typed } : null}
        onPick={(facility) => {
          onAnswer(
            facility ? { facilityId: facility.id, facilityText: undefined } : { facilityId: undefined },
            facility?.name ?? null,
          );
          if (facility) setNotListed(false);
        }}
        typed={typed}
        onType={setTyped}
      />
      <div className="choices field">
        <div className="choice">
          <input
            type="checkbox"
            id="place-not-listed"
            checked={notListed}
            onChange={(event) => {
              setNotListed(event.target.checked);
              if (event.target.checked) {
                onAnswer({ facilityId: undefined, facilityText: words || typed }, null);
                setTyped('');
              } else onAnswer({ facilityText: undefined });
            }}
          />
          <label htmlFor="place-not-listed">{t('place.notListed')}</label>
        </div>
        {notListed && (
          <div className="choice-inside">
            <TextField
              id="facilityText"
              label={t('place.words')}
              hint={t('place.wordsHint')}
              maxLength={300}
              value={words}
              onChange={(text) => onAnswer({ facilityText: text, facilityId: undefined })}
            />
          </div>
        )}
      </div>
    </>
  );
}
