import { Button, Group } from '@mantine/core';
import type { Review } from '../data/report-types.js';
import { Card } from '../parts/card.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';
import type { ClaimHandling } from './use-claim-handling.js';

/** Who is working on the report, and until when the claim holds without being renewed. */
export function ClaimCard({ review, claim }: { review: Review; claim: ClaimHandling }) {
  const { t, time } = useWords();
  const words = {
    nobody: () => t('claim.nobody'),
    me: () => t('claim.mine', { time: time(review.claim?.until ?? '') }),
    other: () => t('claim.other', { name: review.claim?.assignee?.name, time: time(review.claim?.until ?? '') }),
  };
  return (
    <Card title={t('claim.title')}>
      <Group justify="space-between">
        <p role="status">{words[claim.holder]()}</p>
        {claim.holder === 'nobody' && (
          <Button onClick={claim.take} loading={claim.busy}>
            {t('claim.take')}
          </Button>
        )}
        {claim.holder === 'me' && (
          <Button variant="default" onClick={claim.release} loading={claim.busy}>
            {t('claim.release')}
          </Button>
        )}
      </Group>
      <ProblemNotice error={claim.error} title={t('claim.refused')} />
    </Card>
  );
}
