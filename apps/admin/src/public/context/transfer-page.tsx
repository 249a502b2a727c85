import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLabel, useLanguage } from '../../i18n/use-language.js';
import { FailedPage } from '../../layout/message-pages.js';
import { Loading } from '../../ui/loading.js';
import { PageTitle } from '../../ui/page-title.js';
import { countryName } from '../../i18n/country-name.js';
import { CustodyAnswer } from './custody-answer.js';
import { JourneyChart } from './journey-chart.js';
import { timeClaims } from './journey-rows.js';
import { PeopleClaims } from './people-claims.js';
import type { LegEnd, RecordDetail, TransferContent } from './record-answers.js';
import { RecordReach } from './record-page.js';
import { RecordPairs } from './record-pairs.js';
import { useOrders, useTransfer } from './record-queries.js';
import { RelatedCounts } from './related-counts.js';
import { RelationList } from './relation-list.js';
import { SourceList } from './source-list.js';
import { spansOf } from './spans-of.js';
import { TransferFacts } from './transfer-facts.js';
import { useSourceLine } from './use-source-line.js';
import { useChosenZone, ZoneSelect } from './zone-select.js';
import { zonesFor } from './zones.js';
import './context.css';

/** The transfer of the address. */
export function TransferRoute() {
  const { slug = '' } = useParams({ strict: false });
  const query = useTransfer(slug);
  if (query.data) return <TransferPage key={slug} transfer={query.data} />;
  return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
}

/** A transfer: its times against each order's, how many people on whose count, and what was said about it. */
function TransferPage({ transfer }: { transfer: RecordDetail<TransferContent> }) {
  const { t } = useTranslation('context');
  const label = useLabel();
  const dates = useDateWords();
  const language = useLanguage();
  const sourceLine = useSourceLine();
  const { legs, people } = transfer.content;
  const orders = useOrders(transfer.custody.map(({ order }) => order.slug));
  const events = [...orders.values()].flatMap(({ content }) => content.events);
  const ends = legs.flatMap(({ from, to }) => [from, to]);
  const zones = zonesFor(
    timeClaims(legs, events).map(({ time }) => time.zone),
    ends.map(({ country, facility }) => facility?.country ?? country),
  );
  const zone = useChosenZone(zones);
  const title = label(transfer.title);

  return (
    <article>
      <PageTitle caption={t('transfer.caption')}>{title}</PageTitle>
      <p>{t('transfer.lead', { claimant: transfer.claimant })}</p>
      <h2>{t('transfer.custodyTitle')}</h2>
      <ZoneSelect zones={zones} chosen={zone} />
      {transfer.custody.length === 0 && (
        <>
          <p>{t('transfer.noOrder')}</p>
          <JourneyChart
            title={t('journey.title', { title })}
            fileName={transfer.slug}
            source={sourceLine(transfer.sources)}
            sources={transfer.sources}
            legs={legs}
            events={[]}
            spans={[]}
            zone={zone}
          />
        </>
      )}
      {transfer.custody.map((custody) => {
        const order = orders.get(custody.order.slug);
        return (
          <section key={custody.order.slug} aria-label={label(custody.order.title)}>
            <CustodyAnswer custody={custody} other="order" />
            <JourneyChart
              title={t('journey.titleAgainst', { title, order: label(custody.order.title) })}
              fileName={`${transfer.slug}-${custody.order.slug}`}
              source={sourceLine([...transfer.sources, ...(order?.sources ?? [])])}
              sources={[...transfer.sources, ...(order?.sources ?? [])]}
              legs={legs}
              events={order?.content.events ?? []}
              spans={spansOf(order)}
              zone={zone}
            />
          </section>
        );
      })}
      <h2>{t('people.title')}</h2>
      <p>{t('people.lead')}</p>
      <div lang={transfer.language ?? undefined}>
        <PeopleClaims people={people} disputed={transfer.disputed} sources={transfer.sources} />
      </div>
      <RelatedCounts transfer={transfer} />
      <h2>{t('transfer.legsTitle')}</h2>
      <ol>
        {legs.map((leg, at) => (
          <li key={at}>
            <EndName end={leg.from} /> → <EndName end={leg.to} />
            {leg.mode && `, ${t([`mode.${leg.mode}`, 'mode.unknown'])}`}
            {leg.carrier && `, ${leg.carrier}`}
            {leg.flight && `, ${leg.flight}`}
          </li>
        ))}
      </ol>
      {transfer.happened && <p className="hint">{t('transfer.when', { date: dates.edtf(transfer.happened.text) })}</p>}
      <TransferFacts content={transfer.content} lang={transfer.language ?? undefined} />
      <RecordPairs record={{ ...transfer, kind: 'transfer' }} />
      <h2>{t('relations.title')}</h2>
      <RelationList relations={transfer.relations} />
      <RecordReach record={{ ...transfer, kind: 'transfer' }} />
      <h2>{t('sources.title')}</h2>
      <SourceList sources={transfer.sources} />
      <p className="no-print">
        <a href={`/v1/transfers/${transfer.slug}`}>{t('record.asData')}</a>
      </p>
    </article>
  );

  function EndName({ end }: { end: LegEnd }) {
    if (end.facility) return <Link to={`/facilities/${end.facility.slug}`}>{end.facility.name}</Link>;
    return <>{end.country ? countryName(end.country, language) : t('transfer.unknownPlace')}</>;
  }
}
