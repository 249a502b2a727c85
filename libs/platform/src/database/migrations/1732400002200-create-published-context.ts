import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Confirmed context records as the public reads them, and the timeline of each place. Whatever an event of the timeline
 * rests on takes the event with it when it goes. Ids are random on the public side (trap D7); the bridge stays private.
 */
export class CreatePublishedContext1732400002200 implements MigrationInterface {
  name = 'CreatePublishedContext1732400002200';

  async up(runner: QueryRunner): Promise<void> {
    await this.createRecords(runner);
    await this.createTimeline(runner);
    await runner.query(`
      CREATE TABLE portal.published_context (
        record_id uuid CONSTRAINT published_context_pkey PRIMARY KEY
          CONSTRAINT published_context_record_fkey REFERENCES portal.context_record,
        public_id uuid NOT NULL CONSTRAINT published_context_public_id_key UNIQUE,
        content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$')
      )`);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON portal.published_context TO habeas_api, habeas_worker`);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON published.context_record, published.timeline_event TO habeas_publisher`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE portal.published_context');
    await runner.query('DROP TABLE published.timeline_event');
    await runner.query('DROP FUNCTION portal.timeline_item');
    await runner.query('DROP TABLE published.context_record');
  }

  /** `list_item` and `detail` are the answers of the research door as they are sent, written once instead of at each read. */
  private async createRecords(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published.context_record (
        id uuid CONSTRAINT context_record_pkey PRIMARY KEY,
        slug text NOT NULL CONSTRAINT context_record_slug_key UNIQUE,
        kind text NOT NULL CHECK (kind IN (
          'transfer', 'legal_order', 'statement', 'agreement', 'media_item', 'designation', 'statistic')),
        series text,
        unit text,
        happened_from date,
        happened_to date,
        countries text[] NOT NULL,
        facility_slugs text[] NOT NULL,
        list_item text NOT NULL,
        detail text NOT NULL,
        published_on date NOT NULL,
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT context_record_series CHECK ((kind = 'statistic') = (series IS NOT NULL) AND (series IS NULL) = (unit IS NULL)),
        CONSTRAINT context_record_happened CHECK (happened_from <= happened_to)
      )`);
    for (const statement of [
      // Records without a date come last, so their place in the order is the first day there is.
      `CREATE INDEX context_record_newest ON published.context_record
         (kind, coalesce(happened_from, '-infinity') DESC, slug)`,
      `CREATE INDEX context_record_series ON published.context_record (series, happened_from)`,
      `CREATE INDEX context_record_countries ON published.context_record USING gin (countries)`,
      `CREATE INDEX context_record_facilities ON published.context_record USING gin (facility_slugs)`,
    ]) {
      await runner.query(statement);
    }
  }

  /**
   * `event_from` and `event_to` are EDTF, or a time to the minute in UTC; days to sort by stand beside them. `list_item`
   * is the answer of the research door. Days are put as ISO whatever a session asks for, or the function would not be
   * immutable.
   */
  private async createTimeline(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION portal.timeline_item(id uuid, kind text, event_from text, event_to text, sort_from date, sort_to date,
        record_kind text, record_slug text, title_en text, title_es text, detail jsonb) RETURNS text
      LANGUAGE sql IMMUTABLE SET datestyle = 'ISO' RETURN json_build_object(
        'id', id,
        'kind', kind,
        'happened', CASE WHEN coalesce(event_from, event_to) IS NOT NULL
          THEN json_build_object('from', event_from, 'to', event_to) END,
        'sort', json_build_object('from', sort_from::text, 'to', sort_to::text),
        'record', json_build_object('kind', record_kind, 'slug', record_slug),
        'title', json_build_object('en', title_en, 'es', title_es),
        'detail', detail)::text`);
    await runner.query(`
      CREATE TABLE published.timeline_event (
        id uuid CONSTRAINT timeline_event_pkey PRIMARY KEY,
        facility_slug text NOT NULL
          CONSTRAINT timeline_event_facility_fkey REFERENCES published.facility (slug) ON UPDATE CASCADE ON DELETE CASCADE,
        event_from text,
        event_to text,
        sort_from date,
        sort_to date,
        kind text NOT NULL CHECK (kind IN (
          'transfer', 'order_event', 'order_span', 'statement', 'agreement', 'media_item', 'designation', 'statistic',
          'opened', 'closed', 'summary', 'death')),
        record_kind text NOT NULL,
        record_slug text NOT NULL,
        title_en text NOT NULL,
        title_es text NOT NULL,
        detail jsonb NOT NULL CHECK (jsonb_typeof(detail) = 'object'),
        record_id uuid CONSTRAINT timeline_event_record_fkey REFERENCES published.context_record ON DELETE CASCADE,
        summary_id uuid CONSTRAINT timeline_event_summary_fkey REFERENCES published.summary ON DELETE CASCADE,
        list_item text NOT NULL GENERATED ALWAYS AS (portal.timeline_item(id, kind, event_from, event_to, sort_from,
          sort_to, record_kind, record_slug, title_en, title_es, detail)) STORED,
        CONSTRAINT timeline_event_sorted CHECK (sort_from <= sort_to)
      )`);
    await runner.query(`
      CREATE INDEX timeline_event_facility ON published.timeline_event
        (facility_slug, coalesce(sort_from, '-infinity') DESC, id)`);
    await runner.query(`CREATE INDEX timeline_event_record ON published.timeline_event (record_id)`);
    await runner.query(`CREATE INDEX timeline_event_summary ON published.timeline_event (summary_id)`);
  }
}
