import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is known around places: transfers, court orders, statements and the rest are records of one shape. A version is
 * written once and never changed; its content is JSON that the context's domain has checked, its ties to sources, places
 * and other records stand beside it. A tie to another record names its slug, because that record may come later.
 */
export class CreateContext1732400002100 implements MigrationInterface {
  name = 'CreateContext1732400002100';

  async up(runner: QueryRunner): Promise<void> {
    await this.createRecords(runner);
    await this.createTies(runner);
    await this.createAnswers(runner);
    await this.createCopies(runner);
    await this.createRemovedCopies(runner);
    const written = ['context_version', 'context_source', 'context_place', 'context_relation'];
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.context_record TO habeas_api`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON portal.transfer_order TO habeas_api`);
    for (const table of written) await runner.query(`GRANT SELECT, INSERT ON portal.${table} TO habeas_api`);
    for (const table of ['context_record', 'transfer_order', ...written]) {
      await runner.query(`GRANT SELECT ON portal.${table} TO habeas_worker`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE portal.source_copy, portal.removed_copy');
    await runner.query('DROP FUNCTION portal.refuse_losing_copy(), portal.refuse_confirming_copy_again()');
    for (const table of [
      'transfer_order',
      'context_relation',
      'context_place',
      'context_source',
      'context_version',
      'context_record',
    ]) {
      await runner.query(`DROP TABLE portal.${table}`);
    }
  }

  /** Copies in which sources were read. They are evidence: the server changes none, and removes one for a tombstone alone. */
  private async createCopies(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.source_copy (
        source_id uuid CONSTRAINT source_copy_pkey PRIMARY KEY
          CONSTRAINT source_copy_source_fkey REFERENCES portal.source,
        sha256 text NOT NULL CHECK (sha256 = encode(sha256(bytes), 'hex')),
        media_type text NOT NULL,
        bytes bytea NOT NULL CHECK (length(bytes) > 0),
        kept_by uuid NOT NULL CONSTRAINT source_copy_kept_by_fkey REFERENCES portal.account,
        kept_at timestamptz(3) NOT NULL,
        confirmed_by uuid CONSTRAINT source_copy_confirmed_by_fkey REFERENCES portal.account,
        confirmed_at timestamptz(3),
        CONSTRAINT source_copy_two_people CHECK (confirmed_by <> kept_by),
        CONSTRAINT source_copy_confirmed_whole CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
      )`);
    await runner.query(
      'GRANT SELECT, INSERT, UPDATE (confirmed_by, confirmed_at), DELETE ON portal.source_copy TO habeas_api',
    );
    await runner.query(`
      CREATE FUNCTION portal.refuse_confirming_copy_again() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'who confirmed a copy, and when, stays'
          USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'source_copy_confirmed_once';
      END $$`);
    await runner.query(`
      CREATE TRIGGER source_copy_confirmed_once BEFORE UPDATE ON portal.source_copy FOR EACH ROW
      WHEN (OLD.confirmed_by IS NOT NULL AND (NEW.confirmed_by, NEW.confirmed_at)
        IS DISTINCT FROM (OLD.confirmed_by, OLD.confirmed_at))
      EXECUTE FUNCTION portal.refuse_confirming_copy_again()`);
  }

  /** What stays of a removed copy: who held it, who let it through and when, and why it is gone. The server adds one and changes none. */
  private async createRemovedCopies(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.removed_copy (
        source_id uuid NOT NULL CONSTRAINT removed_copy_source_fkey REFERENCES portal.source,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        media_type text NOT NULL,
        kept_by uuid NOT NULL CONSTRAINT removed_copy_kept_by_fkey REFERENCES portal.account,
        kept_at timestamptz(3) NOT NULL,
        confirmed_by uuid CONSTRAINT removed_copy_confirmed_by_fkey REFERENCES portal.account,
        confirmed_at timestamptz(3),
        removed_by uuid NOT NULL CONSTRAINT removed_copy_removed_by_fkey REFERENCES portal.account,
        removed_at timestamptz(3) NOT NULL,
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
        CONSTRAINT removed_copy_confirmed_whole CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
        CONSTRAINT removed_copy_pkey PRIMARY KEY (source_id, sha256)
      )`);
    await runner.query('GRANT SELECT, INSERT ON portal.removed_copy TO habeas_api');
    await runner.query(`
      CREATE FUNCTION portal.refuse_losing_copy() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM portal.removed_copy r WHERE (r.source_id, r.sha256, r.media_type, r.kept_by, r.kept_at)
          = (OLD.source_id, OLD.sha256, OLD.media_type, OLD.kept_by, OLD.kept_at)
          AND (r.confirmed_by, r.confirmed_at) IS NOT DISTINCT FROM (OLD.confirmed_by, OLD.confirmed_at)) THEN RETURN OLD;
        END IF;
        RAISE EXCEPTION 'a copy is removed for a tombstone alone'
          USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'source_copy_is_not_lost';
      END $$`);
    await runner.query(`
      CREATE TRIGGER source_copy_is_not_lost BEFORE DELETE ON portal.source_copy FOR EACH ROW
      EXECUTE FUNCTION portal.refuse_losing_copy()`);
  }

  private async createRecords(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.context_record (
        id uuid CONSTRAINT context_record_pkey PRIMARY KEY,
        slug text NOT NULL CONSTRAINT context_record_slug_key UNIQUE
          CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120),
        kind text NOT NULL CHECK (kind IN (
          'transfer', 'legal_order', 'statement', 'agreement', 'media_item', 'designation', 'statistic')),
        state text NOT NULL CHECK (state IN ('proposed', 'confirmed', 'retracted')),
        revision integer NOT NULL CHECK (revision > 0),
        confirmed_revision integer CHECK (confirmed_revision BETWEEN 1 AND revision),
        writers uuid[] NOT NULL,
        confirmed_by uuid CONSTRAINT context_record_confirmed_by_fkey REFERENCES portal.account,
        confirmed_at timestamptz(3),
        retraction_reason text CHECK (retraction_reason IN ('error', 'risk', 'source_withdrawn')),
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT context_record_two_people CHECK (state <> 'confirmed'
          OR CASE WHEN confirmed_by IS NULL THEN cardinality(writers) = 0 ELSE confirmed_by <> ALL (writers) END),
        CONSTRAINT context_record_confirmed_whole CHECK (
          (confirmed_revision IS NULL) = (confirmed_at IS NULL) AND (state <> 'confirmed' OR confirmed_revision = revision)),
        CONSTRAINT context_record_retracted_whole CHECK (
          (state = 'retracted') = (retraction_reason IS NOT NULL) AND (state <> 'retracted' OR confirmed_revision IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE portal.context_version (
        record_id uuid NOT NULL CONSTRAINT context_version_record_fkey REFERENCES portal.context_record,
        revision integer NOT NULL CHECK (revision > 0),
        draft jsonb NOT NULL CHECK (jsonb_typeof(draft) = 'object'),
        written_by text NOT NULL CHECK (length(written_by) BETWEEN 1 AND 100),
        written_at timestamptz(3) NOT NULL,
        CONSTRAINT context_version_pkey PRIMARY KEY (record_id, revision)
      )`);
  }

  private async createTies(runner: QueryRunner): Promise<void> {
    const tieTo = (name: string) => `
        record_id uuid NOT NULL,
        revision integer NOT NULL,
        position smallint NOT NULL CHECK (position >= 0),
        CONSTRAINT ${name}_pkey PRIMARY KEY (record_id, revision, position),
        CONSTRAINT ${name}_version_fkey FOREIGN KEY (record_id, revision) REFERENCES portal.context_version`;
    await runner.query(`
      CREATE TABLE portal.context_source (${tieTo('context_source')},
        source_id uuid NOT NULL CONSTRAINT context_source_source_fkey REFERENCES portal.source
      )`);
    await runner.query(`
      CREATE TABLE portal.context_place (${tieTo('context_place')},
        role text NOT NULL CHECK (role IN ('from', 'to', 'about')),
        facility_id uuid NOT NULL CONSTRAINT context_place_facility_fkey REFERENCES portal.facility
      )`);
    await runner.query(`
      CREATE TABLE portal.context_relation (${tieTo('context_relation')},
        kind text NOT NULL CHECK (kind IN ('about', 'answers', 'contradicts', 'background')),
        target text NOT NULL CHECK (length(target) BETWEEN 1 AND 120),
        note text CHECK (length(note) BETWEEN 1 AND 2000)
      )`);
    // An order that is about a transfer is looked for whenever the transfer changes.
    await runner.query(`CREATE INDEX context_relation_target ON portal.context_relation (target, kind)`);
  }

  private async createAnswers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.transfer_order (
        transfer_id uuid NOT NULL,
        order_id uuid NOT NULL,
        transfer_revision integer NOT NULL,
        order_revision integer NOT NULL,
        answer text NOT NULL CHECK (answer IN ('yes', 'no', 'unknown')),
        reasoning jsonb NOT NULL CHECK (jsonb_typeof(reasoning) = 'array'),
        computed_at timestamptz(3) NOT NULL,
        CONSTRAINT transfer_order_pkey PRIMARY KEY (transfer_id, order_id),
        CONSTRAINT transfer_order_transfer_fkey FOREIGN KEY (transfer_id, transfer_revision) REFERENCES portal.context_version,
        CONSTRAINT transfer_order_order_fkey FOREIGN KEY (order_id, order_revision) REFERENCES portal.context_version
      )`);
    await runner.query(`CREATE INDEX transfer_order_order ON portal.transfer_order (order_id)`);
  }
}
