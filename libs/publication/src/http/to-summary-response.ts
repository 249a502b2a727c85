import { affectedBand } from '../domain/affected-band.js';
import type { DisclosureFinding } from '../domain/disclosure/finding.js';
import type { LocalText } from '../domain/languages.js';
import type { ListedSummary } from '../persistence/summary-view.query.js';
import type { SupportedSentence } from '../domain/citations.js';
import type { AffectedCount } from '../domain/summary.js';
import type { SummaryView, VersionView } from '../use-cases/read-summaries.js';
import type { SummaryVersionContentResponse } from './dto/summary-version.response.js';
import type {
  AffectedCountResponse,
  FindingResponse,
  SentenceResponse,
  SummaryLineResponse,
  SummaryResponse,
  SummaryTextResponse,
} from './dto/summary.response.js';
import type { ResearchAddress } from './research-address.js';

export function toSummaryLine(line: ListedSummary, address: ResearchAddress): SummaryLineResponse {
  return {
    id: line.id,
    state: line.state,
    revision: line.revision,
    version: line.version,
    public: line.public,
    embargoUntil: line.embargoUntil,
    url: line.version === 0 ? null : address.ofSummary(line.publicId),
    facility: { id: line.facilityId, name: line.facilityName, slug: line.facilitySlug },
    title: toText({
      ...(line.titleEn === null ? {} : { en: line.titleEn }),
      ...(line.titleEs === null ? {} : { es: line.titleEs }),
    }),
    categories: line.categories,
    period: line.period,
    drafter: { id: line.drafterId, name: line.drafterName },
    reports: line.reports.map(({ id, reference, state }) => ({ id, reference, state })),
    submittedAt: line.submittedAt?.toISOString() ?? null,
    publishedAt: line.publishedAt?.toISOString() ?? null,
    retractedAt: line.retractedAt?.toISOString() ?? null,
    retractionReason: line.retractionReason,
    returnReason: line.returnReason,
    updatedAt: line.updatedAt.toISOString(),
  };
}

export function toSummaryResponse(view: SummaryView, address: ResearchAddress): SummaryResponse {
  const { summary, basis } = view;
  const { affected } = basis;
  const band = affectedBand(affected?.best ?? affected?.low ?? affected?.high ?? null);
  const line = toSummaryLine(view.line, address);
  return Object.assign(line, {
    body: toText(summary.body),
    proof: basis.proof,
    sources: basis.sources.length,
    contested: basis.contested,
    affected: band === null ? null : { band },
    affectedCount: toCount(affected),
    chosen: { proof: summary.proof, affected: toCount(summary.affected) },
    sentences: view.sentences.map(toSentence),
    findings: view.findings.map(toFinding),
    versions: view.versions.map(({ version, publishedAt, hash }) => ({
      version,
      publishedAt: publishedAt.toISOString(),
      hash,
    })),
  });
}

export function toVersionResponse({ line, drafter, publisher }: VersionView): SummaryVersionContentResponse {
  const { content } = line;
  return {
    id: line.summaryId,
    version: line.version,
    title: toText(content.title),
    body: toText(content.body),
    facility: { slug: content.facility.slug, name: content.facility.name, country: content.facility.country },
    period: content.period,
    categories: [...content.categories],
    proof: content.proof,
    sources: content.independentSources,
    contested: content.contested,
    affected: content.affected === null ? null : { band: content.affected },
    sentences: line.sentences.map(toSentence),
    publishedAt: line.publishedAt.toISOString(),
    hash: line.hash,
    drafter: { id: line.drafterId, name: drafter },
    publisher: { id: line.publisherId, name: publisher },
  };
}

function toSentence({ language, position, text, reportIds }: SupportedSentence): SentenceResponse {
  return { language, position, text, reportIds: [...reportIds] };
}

function toCount(count: AffectedCount | null): AffectedCountResponse | null {
  return count && { low: count.low, best: count.best, high: count.high };
}

export function toFinding({ code, field, start, end, rule }: DisclosureFinding): FindingResponse {
  return { code, field, start, end, rule };
}

function toText({ en, es }: LocalText): SummaryTextResponse {
  return { ...(en === undefined ? {} : { en }), ...(es === undefined ? {} : { es }) };
}
