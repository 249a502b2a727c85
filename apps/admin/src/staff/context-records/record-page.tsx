import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/session.js';
import {
  type ContextRecord,
  type RecordField,
  useConfirmRecord,
  useContextKinds,
  useContextRecord,
} from '../data/context-records.js';
import classes from '../facilities/facilities.module.css';
import { Card } from '../parts/card.js';
import { Loaded } from '../parts/loaded.js';
import { LoadedPage } from '../parts/loaded-page.js';
import { PageHead } from '../parts/page-head.js';
import { useAddressPart } from '../parts/use-address.js';
import { CustodyAnswers } from './custody-answers.js';
import { OtherRecord } from './other-record.js';
import { RecordChange } from './record-change.js';
import { RecordFacts } from './record-facts.js';
import { namesAround } from './record-names.js';
import { findingsOf, RecordRefusal } from './record-refusal.js';
import { RecordSources } from './record-sources.js';
import { RecordState } from './record-state.js';
import { RecordVersions } from './record-versions.js';
import { RetractRecord } from './retract-record.js';
import { useRecordWords } from './use-record-words.js';

/** One record: what it says, whether it is public, what follows from it, and how it came to say so. */
export function RecordPage() {
  const record = useContextRecord(useAddressPart('slug'));
  const kinds = useContextKinds();
  return (
    <LoadedPage query={record}>
      {(data) => (
        <Loaded query={kinds}>
          {(all) => (
            <RecordContent
              key={data.slug}
              record={data}
              fields={all.kinds.find(({ kind }) => kind === data.kind)?.fields ?? []}
            />
          )}
        </Loaded>
      )}
    </LoadedPage>
  );
}

function RecordContent({ record, fields }: { record: ContextRecord; fields: readonly RecordField[] }) {
  const { t, label } = useRecordWords();
  const confirm = useConfirmRecord(record.slug);
  const { may } = useSession();
  const mayWrite = may('facility.edit') && record.state !== 'retracted';
  const latest = record.versions[0]?.record;
  const names = namesAround(record);
  const publicNow = record.versions.find(({ revision }) => revision === record.confirmedRevision)?.record;
  return (
    <>
      <p>
        <Link to="/staff/context-records">{t('records:back')}</Link>
      </p>
      <PageHead title={label(record.title)} lead={t(`records:kind.${record.kind}`)}>
        {mayWrite && (
          <Button component={Link} variant="default" to={`/staff/context-records/${record.slug}/edit`}>
            {t('records:edit.open')}
          </Button>
        )}
      </PageHead>
      <div className={classes.stack}>
        <Card title={t('records:vetting')}>
          <p>
            <RecordState record={record} />
            {record.retractionReason && ` – ${t(`vetting.reason.${record.retractionReason}`)}`}
          </p>
          {record.state === 'proposed' && publicNow !== undefined && (
            <RecordChange
              fields={fields}
              before={publicNow}
              after={latest}
              around={names}
              names={[t('proposals.publicNow'), t('proposals.proposed')]}
            />
          )}
          {record.state === 'proposed' && record.mine && <p>{t('vetting.mine')}</p>}
          {record.state === 'proposed' && !record.mine && may('facility.confirm') && (
            <p>
              <Button loading={confirm.isPending} onClick={() => confirm.mutate(record.revision)}>
                {t('vetting.confirm')}
              </Button>
            </p>
          )}
          <RecordRefusal error={confirm.error} />
          {may('facility.confirm') && record.state !== 'retracted' && <RetractRecord slug={record.slug} />}
        </Card>
        <Card title={t('records:says')}>
          <RecordFacts fields={fields} record={latest} names={names} findings={findingsOf(confirm.error)} />
        </Card>
        <Card title={t('records:sources')}>
          <RecordSources sources={record.sources} />
        </Card>
        {record.namedBy.length > 0 && (
          <Card title={t('records:namedBy')}>
            <ul>
              {record.namedBy.map(({ slug, kind }) => (
                <li key={`${slug} ${kind}`}>
                  <OtherRecord slug={slug} names={names} /> – {t(`records:names.${kind}`)}
                </li>
              ))}
            </ul>
          </Card>
        )}
        {record.answers.length > 0 && (
          <Card title={t('records:custody')}>
            <CustodyAnswers answers={record.answers} slug={record.slug} names={names} />
          </Card>
        )}
        <Card title={t('records:versions')}>
          <RecordVersions key={record.revision} record={record} fields={fields} />
        </Card>
      </div>
    </>
  );
}
