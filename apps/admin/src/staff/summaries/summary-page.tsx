import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/session.js';
import { useSummary } from '../data/summaries.js';
import type { Summary } from '../data/summary-types.js';
import { LoadedPage } from '../parts/loaded-page.js';
import { Mark, SummaryStateMark } from '../parts/marks.js';
import { PageHead } from '../parts/page-head.js';
import { useAddressPart } from '../parts/use-address.js';
import { useWords } from '../parts/use-words.js';
import { RetractForm } from './retract-form.js';
import { SecondReview } from './second-review.js';
import { SummaryEditor } from './summary-editor.js';
import classes from './summary-form.module.css';
import { SummaryView } from './summary-view.js';
import { VersionComparison } from './version-comparison.js';

/** One summary: an editor while it is a draft, a second person's review, or what was published. */
export function SummaryPage() {
  const id = useAddressPart('summaryId');
  const summary = useSummary(id);
  return <LoadedPage query={summary}>{(data) => <SummaryContent key={id} summary={data} />}</LoadedPage>;
}

function SummaryContent({ summary }: { summary: Summary }) {
  const { t, language } = useWords();
  const { may } = useSession();
  const other = language === 'en' ? 'es' : 'en';
  const isCorrection = summary.public && summary.state !== 'published';
  const title = summary.title[language] || summary.title[other] || t('summaries.untitled');
  return (
    <>
      <p>
        <Link to="/staff/summaries">{t('summary.back')}</Link>
      </p>
      <PageHead
        title={title}
        lead={
          <>
            <SummaryStateMark state={summary.state} />
            {isCorrection && (
              <>
                {' '}
                · <Mark icon="globe">{t('summary.versionPublic', { version: summary.version })}</Mark>
              </>
            )}{' '}
            · {summary.facility.name} · {t('summary.drafted', { name: summary.drafter.name })}
          </>
        }
      />
      <div className={classes.form}>
        <div>
          <Body summary={summary} mayDraft={may('summary.draft')} />
        </div>
        <VersionComparison summary={summary} />
        {summary.public && may('summary.retract') && <RetractForm summary={summary} />}
      </div>
    </>
  );
}

function Body({ summary, mayDraft }: { summary: Summary; mayDraft: boolean }) {
  if (summary.state === 'draft' && mayDraft) return <SummaryEditor summary={summary} />;
  if (summary.state === 'in_second_review') return <SecondReview summary={summary} />;
  return <SummaryView summary={summary} />;
}
