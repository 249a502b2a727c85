import type { Named } from './shared-types.js';

export interface FacilityRow {
  id: string;
  slug: string;
  name: string;
  country: string;
}

export interface FacilityClaim {
  id: string;
  predicate: string;
  value: number | null;
  text: string | null;
  unit: string | null;
  claimant: string | null;
  claimDate: string | null;
  checkStatus: string;
  remark: string | null;
  source: { title: string; publisher: string | null; url: string | null } | null;
}

export interface Facility extends FacilityRow {
  type: string | null;
  adm1: string | null;
  adm2: string | null;
  adm3: string | null;
  coordinates: { latitude: number; longitude: number; precision: string } | null;
  opened: string | null;
  closed: string | null;
  demo: boolean;
  revision: number;
  names: { name: string; language: string | null; kind: string }[];
  codes: { scheme: string; code: string }[];
  claims: FacilityClaim[];
}

export interface Account {
  id: string;
  name: string;
  email: string;
  role: string;
  organization: Named;
  disabledAt: string | null;
  secondFactor: boolean;
}

export interface Organization {
  id: string;
  name: string;
  slug?: string;
  country: string | null;
  disabledAt: string | null;
}

export interface Invitation {
  id: string;
  email: string;
  role: string;
  organization?: Named | null;
  expiresAt: string;
  acceptedAt?: string | null;
}

export interface InvitationMade {
  id: string;
  url: string;
  expiresAt: string;
}

export interface PermissionTable {
  roles: string[];
  permissions: { name: string; roles: string[] }[];
}

export interface ApiKey {
  id: string;
  name: string;
  createdAt?: string;
  expiresAt: string | null;
  lastUsedAt?: string | null;
}

export interface ApiKeyMade {
  id: string;
  name: string;
  key: string;
  expiresAt: string | null;
}

export interface AuditEntry {
  seq: number;
  at: string;
  act: string;
  /** The account's id, or `system:` and the part of the house that acted. */
  actor: string;
  objectType: string;
  objectId: string;
  detail: Record<string, string | number | boolean | null>;
  hash: string;
}

export interface AuditVerification {
  ok: boolean;
  entries: number;
  head: string | null;
  firstBad: { seq: number; reason: string } | null;
}

export interface SystemStatus {
  database: string;
  pendingMigrations: number;
  queue: { waiting: number; active: number; failed: number };
  outbox: { unsent: number; oldestSeconds: number | null };
  reports: { byState: Record<string, number> };
  versions: Record<string, string>;
}

/** `GET /import-overview`: how far an organisation's import is. */
export interface ReportImport {
  id: string;
  organization: Named;
  state: 'received' | 'running' | 'finished' | 'failed';
  dryRun: boolean;
  total: number | null;
  processed: number;
  accepted: number;
  duplicates: number;
  failed: number;
  createdAt: string;
  finishedAt: string | null;
}
