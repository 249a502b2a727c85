import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { shortcutOf, type ShortcutKeys, type ShortcutName } from '../parts/shortcut-keys.js';
import { useWords } from '../parts/use-words.js';
import classes from './shortcuts-dialog.module.css';

/** The key of one shortcut. A key that another shortcut has is refused, so that no key means two things. */
export function ShortcutField({
  name,
  keys,
  onChange,
}: {
  name: ShortcutName;
  keys: ShortcutKeys;
  onChange: (key: string) => void;
}) {
  const { t } = useWords();
  const [holder, setHolder] = useState<ShortcutName>();

  const change = (typed: string) => {
    // the character typed last takes the place of the one that stood there
    const key = typed.trim().slice(-1);
    const other = shortcutOf(keys, key);
    const isTaken = other !== undefined && other !== name;
    setHolder(isTaken ? other : undefined);
    if (!isTaken) onChange(key.toLowerCase());
  };

  return (
    <TextInput
      label={t(`shortcuts.${name}`)}
      aria-describedby="shortcut-hint"
      value={keys[name]}
      onChange={(event) => change(event.currentTarget.value)}
      error={holder && t('shortcuts.taken', { name: t(`shortcuts.${holder}`) })}
      autoComplete="off"
      classNames={{ root: classes.field, input: classes.key, error: classes.error }}
    />
  );
}
