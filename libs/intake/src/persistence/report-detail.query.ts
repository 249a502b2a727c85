import { Clock } from '@habeas/kernel';
import type { SqlRunner } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type ConsentGrant, type ConsentStatus, completeConsents } from '../domain/consent.js';
import { type ConsentBasis, type ConsentWay, type ProxyRelation, standing } from '../domain/consent-basis.js';
import type { Affected, Answers } from '../domain/report.js';
import type { ReportState } from '../domain/report-states.js';
import type { MessageSide } from './thread.repository.js';

/** A report with its threads and history, as its organisation and moderators read it. Times are ISO 8601 in UTC. */
export interface ReportDetail {
  readonly id: string;
  readonly reference: string;
  readonly state: ReportState;
  readonly revision: number;
  readonly organization: { readonly id: string; readonly name: string };
  readonly facility: { readonly id: string; readonly name: string; readonly slug: string } | null;
  readonly facilityText: string | null;
  readonly occurred: string | null;
  readonly categories: readonly string[];
  readonly narrative: string | null;
  readonly language: string | null;
  readonly affected: Affected | null;
  readonly ongoing: boolean | null;
  readonly vulnerable: readonly string[];
  readonly knownThrough: string | null;
  readonly consent: Readonly<Record<ConsentGrant, ConsentStatus>>;
  readonly consentBasis: readonly GrantBasis[];
  readonly answers: Answers;
  readonly createdAt: string;
  readonly submittedAt: string | null;
  readonly addenda: readonly { readonly id: string; readonly text: string; readonly createdAt: string }[];
  readonly messages: readonly DetailMessage[];
  readonly transitions: readonly DetailTransition[];
  readonly demo: boolean;
}

/** What one answer about consent rests on. */
export interface GrantBasis extends ConsentBasis {
  readonly grant: ConsentGrant;
}

export interface DetailMessage {
  readonly id: string;
  readonly side: MessageSide;
  readonly text: string;
  readonly createdAt: string;
}

export interface DetailTransition {
  readonly from: ReportState;
  readonly to: ReportState;
  readonly at: string;
  readonly reason: string | null;
}

/** Whom a report belongs to and whether it is still a draft: what access is decided by. */
export interface ReportOwnership {
  readonly organizationId: string;
  readonly state: ReportState;
}

interface DetailRow {
  id: string;
  reference: string;
  state: ReportState;
  revision: number;
  organization_id: string;
  organization_name: string;
  facility_id: string | null;
  facility_name: string | null;
  facility_slug: string | null;
  facility_text: string | null;
  occurred: string | null;
  categories: string[];
  narrative: string | null;
  language: string | null;
  affected_low: number | null;
  affected_best: number | null;
  affected_high: number | null;
  ongoing: boolean | null;
  vulnerable: string[];
  known_through: string | null;
  consent: Partial<Record<ConsentGrant, ConsentStatus>>;
  bases: BasisRow[];
  answers: Answers;
  created_at: Date;
  submitted_at: Date | null;
  addenda: { id: string; text: string; at: string }[];
  messages: { id: string; side: MessageSide; text: string; at: string }[];
  transitions: { from: ReportState; to: ReportState; at: string; reason: string | null }[];
  is_demo: boolean;
}

interface BasisRow {
  grant: ConsentGrant;
  language: string | null;
  how: ConsentWay | null;
  witnessed: boolean | null;
  expires: string | null;
  relation: ProxyRelation | null;
  reason: string | null;
}

const detail = `
  SELECT r.id, r.reference, r.state, r.revision, r.organization_id, o.name AS organization_name,
    r.facility_id, f.name AS facility_name, f.slug AS facility_slug, r.facility_text, r.occurred, r.narrative, r.language,
    r.affected_low, r.affected_best, r.affected_high, r.ongoing, r.vulnerable, r.known_through, r.answers,
    r.created_at, r.submitted_at, r.is_demo,
    ARRAY(SELECT category_code FROM portal.report_category c WHERE c.report_id = r.id ORDER BY position) AS categories,
    (SELECT coalesce(jsonb_object_agg(grant_code, status), '{}') FROM portal.report_consent c WHERE c.report_id = r.id)
      AS consent,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('grant', b.grant_code, 'language', b.language, 'how', b.how,
        'witnessed', b.witnessed, 'expires', b.expires_on, 'relation', b.proxy_relation, 'reason', b.proxy_reason)
        ORDER BY b.grant_code), '[]')
      FROM portal.present_consent_basis b WHERE b.report_id = r.id) AS bases,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'text', a.text, 'at', a.created_at) ORDER BY a.id), '[]')
      FROM portal.report_addendum a WHERE a.report_id = r.id) AS addenda,
    (SELECT coalesce(jsonb_agg(
        jsonb_build_object('id', m.id, 'side', m.side, 'text', m.text, 'at', m.created_at) ORDER BY m.id), '[]')
      FROM portal.report_message m WHERE m.report_id = r.id) AS messages,
    (SELECT coalesce(jsonb_agg(
        jsonb_build_object('from', t.from_state, 'to', t.to_state, 'at', t.at, 'reason', t.reason) ORDER BY t.id), '[]')
      FROM portal.report_transition t WHERE t.report_id = r.id) AS transitions
  FROM portal.report r
  JOIN portal.organization o ON o.id = r.organization_id
  LEFT JOIN portal.facility f ON f.id = r.facility_id
  WHERE r.id = $1`;

/** Reads one report for people. */
@Injectable()
export class ReportDetailQuery {
  constructor(private readonly clock: Clock) {}

  ownership(sql: SqlRunner, reportId: string): Promise<ReportOwnership | undefined> {
    return sql.one<ReportOwnership>(
      'SELECT organization_id AS "organizationId", state FROM portal.report WHERE id = $1',
      [reportId],
    );
  }

  async detail(sql: SqlRunner, reportId: string): Promise<ReportDetail | undefined> {
    const row = await sql.one<DetailRow>(detail, [reportId]);
    return row && toDetail(row, this.clock.now());
  }
}

function toDetail(row: DetailRow, now: Date): ReportDetail {
  const expiries = Object.fromEntries(row.bases.flatMap(({ grant, expires }) => (expires ? [[grant, expires]] : [])));
  const { affected_low: low, affected_best: best, affected_high: high } = row;
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    revision: row.revision,
    organization: { id: row.organization_id, name: row.organization_name },
    facility: row.facility_id
      ? { id: row.facility_id, name: row.facility_name ?? '', slug: row.facility_slug ?? '' }
      : null,
    facilityText: row.facility_text,
    occurred: row.occurred,
    categories: row.categories,
    narrative: row.narrative,
    language: row.language,
    affected: low === null && best === null && high === null ? null : { low, best, high },
    ongoing: row.ongoing,
    vulnerable: row.vulnerable,
    knownThrough: row.known_through,
    consent: completeConsents(standing(row.consent, expiries, now)),
    consentBasis: row.bases.map(toBasis),
    answers: row.answers,
    createdAt: row.created_at.toISOString(),
    submittedAt: row.submitted_at?.toISOString() ?? null,
    addenda: row.addenda.map(({ id, text, at }) => ({ id, text, createdAt: iso(at) })),
    messages: row.messages.map(({ id, side, text, at }) => ({ id, side, text, createdAt: iso(at) })),
    transitions: row.transitions.map(({ from, to, at, reason }) => ({ from, to, at: iso(at), reason })),
    demo: row.is_demo,
  };
}

function toBasis({ grant, language, how, witnessed, expires, relation, reason }: BasisRow): GrantBasis {
  const proxy = relation && reason ? { relation, reason } : null;
  return { grant, language, how, witnessed, expires, proxy };
}

/** JSON made by the database writes a time with its offset. */
function iso(time: string): string {
  return new Date(time).toISOString();
}
