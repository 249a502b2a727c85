import { Button, Modal, Switch } from '@mantine/core';
import { shortcutNames } from '../parts/shortcut-keys.js';
import { useShortcutKeys, useShortcutsOn } from '../parts/shortcuts.js';
import { useWords } from '../parts/use-words.js';
import { ShortcutField } from './shortcut-field.js';
import classes from './shortcuts-dialog.module.css';

/** What each key does, another key for each, and the switch that turns all of them off. */
export function ShortcutsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  const [on, setOn] = useShortcutsOn();
  const [keys, setKeys] = useShortcutKeys();
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcuts.title')}>
      <Switch
        label={t('shortcuts.on')}
        description={t('shortcuts.stored')}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
      <p id="shortcut-hint">{t('shortcuts.change')}</p>
      <div className={classes.fields}>
        {shortcutNames.map((name) => (
          <ShortcutField key={name} name={name} keys={keys} onChange={(key) => setKeys({ ...keys, [name]: key })} />
        ))}
      </div>
      <Button variant="default" onClick={() => setKeys(null)}>
        {t('shortcuts.usual')}
      </Button>
    </Modal>
  );
}
