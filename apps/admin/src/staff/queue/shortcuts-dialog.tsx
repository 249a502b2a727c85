import { Kbd, Modal, Switch } from '@mantine/core';
import { Facts } from '../parts/facts.js';
import { useShortcutsOn } from '../parts/shortcuts.js';
import { useWords } from '../parts/use-words.js';

const keys = ['j', 'k', 'o', 'a', 'v', 'x', 'u', '?'] as const;

const names: Record<(typeof keys)[number], string> = {
  j: 'next',
  k: 'previous',
  o: 'openReport',
  a: 'claim',
  v: 'accept',
  x: 'ask',
  u: 'undo',
  '?': 'help',
};

/** What each key does, and the switch that turns all of them off. */
export function ShortcutsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  const [on, setOn] = useShortcutsOn();
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcuts.title')}>
      <Switch
        label={t('shortcuts.on')}
        description={t('shortcuts.stored')}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
      <Facts rows={keys.map((key) => [t(`shortcuts.${names[key]}`), <Kbd key={key}>{key}</Kbd>] as const)} />
    </Modal>
  );
}
