import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit chain. The doors may add an entry and move the head, and nothing else: no UPDATE, no DELETE and no TRUNCATE on
 * `audit.entry` for anyone but the owner of the schema, who never serves a request.
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
    await runner.query(`GRANT SELECT, INSERT ON audit.entry TO habeas_api, habeas_worker`);
    await runner.query(`GRANT SELECT, UPDATE ON audit.chain_head TO habeas_api, habeas_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit.chain_head`);
    await runner.query(`DROP TABLE audit.entry`);
  }
}
