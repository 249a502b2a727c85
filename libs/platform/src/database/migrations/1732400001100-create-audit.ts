import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit chain. The doors may read it and call `audit.append`, and nothing else: they can write neither an entry nor
 * the head by themselves, so that a door in wrong hands can add to the chain but forge no link of it. Only the owner of
 * the schema could, who never serves a request.
 */
export class CreateAudit1732400001100 implements MigrationInterface {
  name = 'CreateAudit1732400001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit.entry (
        seq bigint CONSTRAINT audit_entry_pkey PRIMARY KEY CHECK (seq > 0),
        at timestamptz(3) NOT NULL,
        actor text NOT NULL CHECK (length(actor) BETWEEN 1 AND 100),
        act text NOT NULL CHECK (act ~ '^[a-z][a-z0-9_.-]{0,99}$'),
        object_type text NOT NULL CHECK (object_type ~ '^[a-z][a-z0-9_.-]{0,99}$'),
        object_id text NOT NULL CHECK (length(object_id) BETWEEN 1 AND 200),
        detail jsonb NOT NULL CHECK (jsonb_typeof(detail) = 'object'),
        previous_hash text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
      )`);
    await runner.query(`CREATE INDEX audit_entry_object ON audit.entry (object_type, object_id, seq)`);
    await runner.query(`CREATE INDEX audit_entry_actor ON audit.entry (actor, seq)`);
    await runner.query(`CREATE INDEX audit_entry_act ON audit.entry (act, seq)`);
    await runner.query(`
      CREATE TABLE audit.chain_head (
        id smallint CONSTRAINT audit_chain_head_pkey PRIMARY KEY CHECK (id = 1),
        seq bigint NOT NULL CHECK (seq >= 0),
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        at timestamptz(3) NOT NULL
      )`);
    await runner.query(`INSERT INTO audit.chain_head VALUES (1, 0, repeat('0', 64), to_timestamp(0))`);
    await this.createAppend(runner);
    await runner.query(`GRANT SELECT ON audit.entry, audit.chain_head TO habeas_api, habeas_worker`);
    await runner.query(`REVOKE ALL ON FUNCTION audit.append FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION audit.append TO habeas_api, habeas_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION audit.append`);
    await runner.query(`DROP TABLE audit.chain_head`);
    await runner.query(`DROP TABLE audit.entry`);
  }

  /**
   * Links entries to the head in the order given. Whoever comes next waits for the head's row until the transaction ends
   * (trap C6). What the verifier could not recompute is refused, and a time that is yet to come is cut, so that a door in
   * wrong hands cannot spoil the chain for what comes after. The time of an entry is never before the head's: processes whose clocks differ by a little write into one
   * chain, and a chain whose time runs backwards is a sign of tampering. The hashed text is canonical JSON (RFC 8785) with
   * its keys in alphabetical order, as `hashOf` of the audit lib recomputes it.
   */
  private async createAppend(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION audit.append(entries jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        head audit.chain_head;
        added audit.entry;
        details text;
        content text;
      BEGIN
        SELECT * INTO STRICT head FROM audit.chain_head WHERE id = 1 FOR UPDATE;
        FOR added IN SELECT * FROM jsonb_populate_recordset(NULL::audit.entry, entries) LOOP
          added.seq := head.seq + 1;
          added.at := greatest(least(added.at, clock_timestamp() + interval '1 minute'), head.at);
          IF EXISTS (SELECT FROM jsonb_each(added.detail) WHERE jsonb_typeof(value) IN ('object', 'array')
              OR jsonb_typeof(value) = 'number' AND value::text <> trim_scale(value::text::numeric)::text) THEN
            RAISE EXCEPTION 'an audit entry holds plain values, each in the one way it is written';
          END IF;
          added.previous_hash := head.hash;
          SELECT '{' || coalesce(string_agg(to_json(key)::text || ':' || value::text, ',' ORDER BY key COLLATE "C"), '') || '}'
            INTO details FROM jsonb_each(added.detail);
          content := '{"act":' || to_json(added.act)::text || ',"actor":' || to_json(added.actor)::text
            || ',"at":"' || to_char(added.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","detail":' || details
            || ',"objectId":' || to_json(added.object_id)::text || ',"objectType":' || to_json(added.object_type)::text
            || ',"seq":' || added.seq || '}';
          added.hash := encode(sha256(convert_to(head.hash || E'\\n' || content, 'UTF8')), 'hex');
          INSERT INTO audit.entry SELECT added.*;
          head.seq := added.seq;
          head.hash := added.hash;
          head.at := added.at;
        END LOOP;
        UPDATE audit.chain_head SET seq = head.seq, hash = head.hash, at = head.at WHERE id = 1;
      END $$`);
  }
}
