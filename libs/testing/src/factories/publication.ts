import { newId, trigramsOf } from '@habeas/kernel';
import { insertReport } from './intake.js';
import type { OwnerSql } from './owner-sql.js';

const categories = [
  ['MAT', null, 'Material conditions', 'Condiciones materiales'],
  ['MAT.WAT', 'MAT', 'Water', 'Agua'],
  ['MAT.FOO', 'MAT', 'Food', 'Alimentación'],
  ['MAT.SPC', 'MAT', 'Space', 'Espacio'],
  ['HLT', null, 'Health', 'Salud'],
  ['HLT.ACC', 'HLT', 'Access to health care', 'Acceso a la salud'],
  ['HLT.MED', 'HLT', 'Medicines', 'Medicamentos'],
  ['CON', null, 'Contact', 'Contacto'],
  ['CON.FAM', 'CON', 'Family', 'Familia'],
] as const;

const provisions = JSON.stringify([{ instrument: 'NMR', locator: '22', checkStatus: 'unchecked' }]);

/** A codebook of three groups in `published`, for specs of the reading side. */
export async function insertPublishedCodebook(db: OwnerSql): Promise<void> {
  for (const [position, [code, parent, en, es]] of categories.entries()) {
    await db.rows(
      `INSERT INTO published.category (code, parent, label_en, label_es, provisions, position)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [code, parent, en, es, provisions, position],
    );
  }
  await db.rows(
    `INSERT INTO published.proof_level (level, label_en, label_es) VALUES
       (1, 'credible allegation', 'alegación creíble'), (2, 'reasonable grounds to believe', 'motivos razonables para creer'),
       (3, 'balance of probabilities', 'balance de probabilidades')
     ON CONFLICT DO NOTHING`,
  );
  await db.rows(
    `INSERT INTO published.instrument (id, title_en, title_es, check_status, force, position)
     VALUES ('NMR', 'Nelson Mandela Rules', 'Reglas Nelson Mandela', 'confirmed',
       '[{"country": "SV", "legalForce": "authoritative_soft_law"}]', 0) ON CONFLICT DO NOTHING`,
  );
}

/** Invented places of detention in two invented countries, `demo-site-1` … */
export async function insertPublishedFacilities(db: OwnerSql, count: number): Promise<void> {
  const places = Array.from({ length: count }, (_, at) => ({ n: at + 1, trigrams: trigramsOf(`demo site ${at + 1}`) }));
  await db.rows(
    `INSERT INTO published.facility (id, slug, name, country, names, folded_names, trigrams, is_demo)
     SELECT gen_random_uuid(), 'demo-site-' || n, 'Demo Site ' || n, CASE n % 3 WHEN 0 THEN 'XB' ELSE 'XA' END,
       '[]', 'demo site ' || n, trigrams, true
     FROM jsonb_to_recordset($1::jsonb) AS place(n int, trigrams text[]) ON CONFLICT DO NOTHING`,
    [JSON.stringify(places)],
  );
}

/**
 * Published summaries by the set, for benches and for specs of the reading side: ten years, fifty invented places,
 * both languages, categories, grades and sources mixed. 100,000 take some seconds.
 */
export async function insertPublishedSummaries(db: OwnerSql, count: number): Promise<void> {
  await insertPublishedCodebook(db);
  await insertPublishedFacilities(db, 50);
  for (let first = 1; first <= count; first += batchSize) {
    await insertBatch(db, first, Math.min(count, first + batchSize - 1));
  }
  await db.rows('ANALYZE published.summary, published.change');
}

/** Small enough for the time that the database gives a statement, on a busy machine too. */
const batchSize = 5_000;

async function insertBatch(db: OwnerSql, first: number, last: number): Promise<void> {
  await db.rows(
    `WITH made AS MATERIALIZED (
       SELECT gen_random_uuid() AS id, n, 'demo-site-' || (1 + n % 50) AS slug,
         (date '2015-01-01' + (n % 120) * interval '1 month')::date AS month,
         (date '2016-01-01' + (n % 3600))::date AS published_on,
         CASE n % 4 WHEN 0 THEN ARRAY['MAT.WAT'] WHEN 1 THEN ARRAY['MAT.FOO', 'HLT.ACC'] WHEN 2 THEN ARRAY['HLT.MED']
           ELSE ARRAY['CON.FAM'] END AS categories,
         1 + n % 3 AS proof, 1 + n % 2 AS sources, 1 + n % 40 AS persons,
         (ARRAY['Water', 'Food', 'Medicine', 'Visits', 'Heat'])[1 + n % 5] AS topic_en,
         (ARRAY['Agua', 'Comida', 'Medicinas', 'Visitas', 'Calor'])[1 + n % 5] AS topic_es
       FROM generate_series($1::int, $2::int) AS n
     ), worded AS (
       SELECT made.*, f.id AS facility_id, f.name AS facility_name, f.country,
         to_char(month, 'YYYY-MM') AS period,
         topic_en || ' cut for detainees, account ' || n AS title_en,
         topic_es || ' cortada a los detenidos, relato ' || n AS title_es,
         'Several people said that ' || lower(topic_en) || ' was missing for days. Staff did not explain why.' AS body_en,
         'Varias personas dijeron que faltó ' || lower(topic_es) || ' durante días. El personal no explicó por qué.' AS body_es
       FROM made JOIN published.facility f USING (slug)
     ), items AS (
       SELECT worded.*, jsonb_build_object(
         'id', id, 'version', 1, 'title', jsonb_build_object('en', title_en, 'es', title_es),
         'facility', jsonb_build_object('slug', slug, 'name', facility_name, 'country', country), 'period', period,
         'categories', (
           SELECT jsonb_agg(jsonb_build_object('code', c.code,
             'label', jsonb_build_object('en', c.label_en, 'es', c.label_es), 'provisions', c.provisions))
           FROM published.category c WHERE c.code = ANY (worded.categories)),
         'proof', jsonb_build_object('level', proof, 'label', (
           SELECT jsonb_build_object('en', p.label_en, 'es', p.label_es) FROM published.proof_level p WHERE p.level = proof)),
         'independentSources', sources, 'singleSource', sources < 2, 'affected', jsonb_build_object('band', '10-19'),
         'contested', n % 7 = 0, 'publishedAt', published_on, 'demo', true) AS item,
         encode(sha256(convert_to(id::text, 'UTF8')), 'hex') AS hash
       FROM worded
     ), stored AS (
       INSERT INTO published.summary (id, version, facility_id, facility_slug, country, title_en, title_es, body_en, body_es,
         period, period_from, period_to, categories, norms, proof, independent_sources, source_tags, persons, affected_band,
         countable, contested, published_on, hash, is_demo, list_item, detail)
       SELECT id, 1, facility_id, slug, country, title_en, title_es, body_en, body_es, period, month, month, categories,
         ARRAY['NMR', 'NMR:22'], proof, sources,
         ARRAY[slug || '-' || n % 3] || CASE sources WHEN 2 THEN ARRAY[slug || '-x'] ELSE ARRAY[]::text[] END,
         persons, '10-19', true, n % 7 = 0, published_on, hash, true, item::text,
         (item || jsonb_build_object('body', jsonb_build_object('en', body_en, 'es', body_es), 'hash', hash,
           'versions', jsonb_build_array(jsonb_build_object('version', 1, 'publishedAt', published_on, 'hash', hash))))::text
       FROM items RETURNING id, version, published_on, hash, detail
     ), versions AS (
       INSERT INTO published.summary_version (summary_id, version, published_on, hash, detail)
       SELECT id, version, published_on, hash, detail FROM stored
     )
     INSERT INTO published.change (sequence, kind, summary_id, version, changed_on)
     SELECT c.last_sequence + row_number() OVER (ORDER BY s.published_on, s.id), 'publication', s.id, 1, s.published_on
     FROM stored s CROSS JOIN published.change_counter c`,
    [first, last],
  );
  await db.rows(
    'UPDATE published.change_counter SET last_sequence = (SELECT coalesce(max(sequence), 0) FROM published.change)',
  );
}

/** What a spec may say of an accepted report. */
export interface AcceptedReportInput {
  readonly organizationId: string;
  readonly submitterId: string;
  readonly moderatorId: string;
  readonly facilityId: string;
  readonly narrative?: string;
  readonly categories?: readonly string[];
  readonly consent?: Readonly<Record<string, string>>;
  readonly affectedBest?: number | null;
  readonly proof?: number;
  readonly informationCredibility?: number;
}

/** A report that was assessed and accepted, straight into its tables. */
export async function insertAcceptedReport(
  db: OwnerSql,
  { moderatorId, proof = 2, informationCredibility = 2, ...report }: AcceptedReportInput,
): Promise<{ id: string; reference: string }> {
  const inserted = await insertReport(db, { ...report, state: 'accepted' });
  const assessmentId = newId();
  await db.rows(
    `INSERT INTO portal.assessment (id, report_id, moderator_id, source_reliability, information_credibility, proof, severity,
       created_at)
     VALUES ($1, $2, $3, 'B', $4, $5, 3, '2026-03-02')`,
    [assessmentId, inserted.id, moderatorId, informationCredibility, proof],
  );
  await db.rows(
    `INSERT INTO portal.decision (id, report_id, moderator_id, outcome, reason, assessment_id, previous_state, created_at)
     VALUES ($1, $2, $3, 'accept', 'Consistent with what is known.', $4, 'in_review', '2026-03-02')`,
    [newId(), inserted.id, moderatorId, assessmentId],
  );
  return inserted;
}
