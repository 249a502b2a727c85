import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-language.js';
import { FailedPage } from '../../layout/message-pages.js';
import { SummaryList as Facts } from '../../ui/lists.js';
import { Loading } from '../../ui/loading.js';
import { PageTitle } from '../../ui/page-title.js';
import { CustodyAnswer } from './custody-answer.js';
import { JourneyChart } from './journey-chart.js';
import { timeClaims } from './journey-rows.js';
import type { OrderContent, RecordDetail } from './record-answers.js';
import { RecordReach } from './record-page.js';
import { RecordPairs } from './record-pairs.js';
import { useOrder } from './record-queries.js';
import { RelationList } from './relation-list.js';
import { SourceList } from './source-list.js';
import { spansOf } from './spans-of.js';
import { useSourceLine } from './use-source-line.js';
import { useChosenZone, ZoneSelect } from './zone-select.js';
import { zonesFor } from './zones.js';
import './context.css';

/** The order of the address. */
export function OrderRoute() {
  const { slug = '' } = useParams({ strict: false });
  const query = useOrder(slug);
  if (query.data) return <OrderPage key={slug} order={query.data} />;
  return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
}

/** A court's order: what it says, what became of it over time, and which transfers it touches. */
function OrderPage({ order }: { order: RecordDetail<OrderContent> }) {
  const { t } = useTranslation('context');
  const label = useLabel();
  const sourceLine = useSourceLine();
  const { content } = order;
  const lang = order.language ?? undefined;
  const zones = zonesFor(
    timeClaims([], content.events).map(({ time }) => time.zone),
    [],
  );
  const zone = useChosenZone(zones);
  const title = label(order.title);
  const facts = ['court', 'judge', 'caseName', 'docket', 'statute', 'scope', 'effect'] as const;

  return (
    <article>
      <PageTitle caption={t('order.caption')}>{title}</PageTitle>
      <p>{t('order.lead', { claimant: order.claimant })}</p>
      <Facts
        rows={facts.map((name) => ({
          key: name,
          name: t(`order.${name}`),
          value: content[name] ?? <span className="muted">{t('fact.notSaid')}</span>,
          ...(content[name] && lang ? { lang } : {}),
        }))}
      />
      <h2>{t('order.timeTitle')}</h2>
      <ZoneSelect zones={zones} chosen={zone} />
      <JourneyChart
        title={t('order.chartTitle', { title })}
        fileName={order.slug}
        source={sourceLine(order.sources)}
        sources={order.sources}
        legs={[]}
        events={content.events}
        spans={spansOf(order)}
        zone={zone}
      />
      <h2>{t('order.custodyTitle')}</h2>
      {order.custody.length === 0 && <p>{t('order.noTransfer')}</p>}
      {order.custody.map((custody) => (
        <CustodyAnswer key={custody.transfer.slug} custody={custody} other="transfer" />
      ))}
      <RecordPairs record={{ ...order, kind: 'legal_order' }} />
      <h2>{t('relations.title')}</h2>
      <RelationList relations={order.relations} />
      <RecordReach record={{ ...order, kind: 'legal_order' }} />
      <h2>{t('sources.title')}</h2>
      <SourceList sources={order.sources} />
      <p className="no-print">
        <a href={`/v1/orders/${order.slug}`}>{t('record.asData')}</a>
      </p>
    </article>
  );
}
