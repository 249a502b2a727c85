import { Button, Group, Table } from '@mantine/core';
import { useSession } from '../../session/session.js';
import { useCorrectSummary } from '../data/summaries.js';
import type { Summary } from '../data/summary-types.js';
import { Card } from '../parts/card.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';
import { PublicPreview } from './public-preview.js';
import { SourcesCard } from './sources-card.js';
import classes from './summary-form.module.css';

/** The public page of a summary; the api gives the address of the record behind it. */
function pageOf(record: string): string {
  return record.replace('/v1/summaries/', '/summaries/');
}

/** What is, or was, published, with its versions and the two ways to change that. */
export function SummaryView({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const { may } = useSession();
  const isPublished = summary.state === 'published';
  return (
    <div className={classes.form}>
      <Card title={t('view.text')}>
        {isPublished && summary.url && (
          <p>
            {t('view.address')} <a href={pageOf(summary.url)}>{pageOf(summary.url)}</a>
          </p>
        )}
        {summary.state === 'retracted' && <p>{t('view.retracted')}</p>}
        <PublicPreview summary={summary} />
        <Group mt="sm" className={classes.onScreen}>
          <Button variant="default" onClick={() => window.print()}>
            {t('view.print')}
          </Button>
        </Group>
      </Card>
      <Versions summary={summary} />
      <SourcesCard summary={summary} />
      {isPublished && may('summary.draft') && <Correct summary={summary} />}
    </div>
  );
}

function Versions({ summary }: { summary: Summary }) {
  const { t, dateTime } = useWords();
  if (summary.versions.length === 0) return null;
  return (
    <Card title={t('view.versions')}>
      <TableFrame label={t('view.versions')} head={[t('field.version'), t('field.publishedAt'), t('field.hash')]}>
        {summary.versions.map((version) => (
          <Table.Tr key={version.version}>
            <Table.Td>{version.version}</Table.Td>
            <Table.Td>{dateTime(version.publishedAt)}</Table.Td>
            <Table.Td>
              <code>{version.hash}</code>
            </Table.Td>
          </Table.Tr>
        ))}
      </TableFrame>
    </Card>
  );
}

function Correct({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const correct = useCorrectSummary(summary.id);
  return (
    <Card title={t('correct.title')}>
      <p>{t('correct.lead', { version: summary.version + 1 })}</p>
      <Button variant="default" loading={correct.isPending} onClick={() => correct.mutate(undefined)}>
        {t('correct.start')}
      </Button>
      <ProblemNotice error={correct.error} />
    </Card>
  );
}
