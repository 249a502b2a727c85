import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../api/answer.js';
import { insiders } from '../api/doors.js';
import { postOnce } from '../api/post-once.js';
import { problemWords } from '../api/problem-words.js';
import type { ApiKeyItem } from '../api/types.js';
import { useCursorList } from '../api/use-cursor-list.js';
import { useDateWords } from '../dates/use-date-words.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { RadiosField } from '../ui/choice-fields.js';
import { DataTable } from '../ui/data-table.js';
import { TextField } from '../ui/text-field.js';

const lifetimes = ['30', '90', '365'] as const;

/** Keys for programs that act for this account. A key is shown once, when it is made. */
export function ApiKeys() {
  const { t } = useTranslation('later');
  const dates = useDateWords();
  const queryClient = useQueryClient();
  const list = useCursorList<ApiKeyItem>(['api-keys'], insiders, '/api-keys', {});
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [made, setMade] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function run(work: () => Promise<void>) {
    setError(null);
    try {
      await work();
      await queryClient.invalidateQueries({ queryKey: ['api-keys'] });
    } catch (failure) {
      setError(problemWords(t, failure));
    }
  }

  function create(event: FormEvent) {
    event.preventDefault();
    if (!name.trim()) return setError(t('keys.nameMissing'));
    void run(async () => {
      const key = await postOnce<Answer<'IssuedApiKeyResponse'>>('/api-keys', {
        name: name.trim(),
        expiresInDays: Number(days),
      });
      setMade(key.key);
      setName('');
    });
  }

  return (
    <section>
      <h2>{t('keys.title')}</h2>
      <p>{t('keys.lead')}</p>
      {error && <Banner kind="warning">{error}</Banner>}
      {made && (
        <Banner kind="success">
          <p>{t('keys.made')}</p>
          <p>
            <code className="secret">{made}</code>
          </p>
        </Banner>
      )}
      {list.items.length > 0 && (
        <DataTable
          caption={t('keys.table')}
          rows={list.items}
          keyOf={(key) => key.id}
          columns={[
            { key: 'name', name: t('keys.name'), cell: (key) => key.name },
            { key: 'expires', name: t('keys.expires'), cell: (key) => dates.day(key.expiresAt) || t('keys.never') },
            {
              key: 'remove',
              name: t('keys.actions'),
              cell: (key) => (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => void run(() => insiders.remove(`/api-keys/${key.id}`))}
                >
                  {t('keys.remove')}
                  <span className="visually-hidden"> {key.name}</span>
                </button>
              ),
            },
          ]}
        />
      )}
      <form noValidate onSubmit={create}>
        <TextField id="key-name" label={t('keys.name')} hint={t('keys.nameHint')} value={name} onChange={setName} />
        <RadiosField
          id="key-days"
          inline
          label={t('keys.lifetime')}
          value={days}
          onChange={setDays}
          choices={lifetimes.map((value) => ({ value, label: t('keys.days', { count: Number(value) }) }))}
        />
        <Button type="submit" kind="secondary">
          {t('keys.action')}
        </Button>
      </form>
    </section>
  );
}
