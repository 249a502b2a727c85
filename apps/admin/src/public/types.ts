import type { Labels } from '../i18n/use-language.js';

/** What the research API answers, as the public pages read it. */
export interface Provision {
  instrument: string;
  locator: string;
  checkStatus: string;
}

export interface PublicCategory {
  code: string;
  label: Labels;
  provisions: Provision[];
}

export interface SummaryItem {
  id: string;
  url: string;
  version: number;
  title: Labels;
  facility: { slug: string; name: string; country: string };
  period: string;
  categories: PublicCategory[];
  proof: { level: number; label: Labels };
  independentSources: number;
  affected: { band: string } | null;
  contested: boolean;
  publishedAt: string;
  demo: boolean;
}

export interface SummaryDetail extends SummaryItem {
  body: Labels;
  hash: string;
  versions: { version: number; publishedAt: string; hash: string }[];
  method: Labels;
}

/** What is left of a retracted summary, inside the 410. */
export interface Tombstone {
  id: string;
  version: number;
  reason: string;
  retractedAt: string;
}

export interface FacilityLine {
  slug: string;
  name: string;
  country: string;
  type: string | null;
  adm1: string | null;
  demo: boolean;
}

export interface PublicClaim {
  id: string;
  predicate: string;
  value: number | null;
  text: string | null;
  unit: string | null;
  claimant: string;
  claimDate: string | null;
  checkStatus: string;
  remark: string | null;
  source: { title: string | null; publisher: string | null; url: string | null } | null;
}

export interface FacilityProfile extends FacilityLine {
  coordinates: { latitude: number; longitude: number; precision: string | null } | null;
  opened: string | null;
  closed: string | null;
  names: { name: string; language: string | null; kind: string }[];
  claims: PublicClaim[];
  counts: { category: string; value: number | null; status: string }[];
  coverageNote: Labels;
}

export interface StatisticCell {
  key: Record<string, string>;
  value: number | null;
  status: string;
}

export interface Statistics {
  by: string[];
  measure: string;
  cells: StatisticCell[];
  total: { value: number | null; status: string };
  suppressed: number;
  policy: { k: number; note: Labels };
}

export interface Codebook {
  groups: { code: string; label: Labels; categories: PublicCategory[] }[];
  proofLevels: { level: number; label: Labels }[];
}
