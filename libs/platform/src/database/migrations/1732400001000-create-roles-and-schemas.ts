import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The roles and the first wall. Private schemas are `portal`, `audit` and `bullmq`; `published` holds what was vetted.
 * `habeas_research` may SELECT in `published` and nothing else. Nobody but `habeas_publisher` writes there, and it
 * never logs in: the api and the worker act as it inside one transaction (they do not inherit its rights).
 */
export class CreateRolesAndSchemas1732400001000 implements MigrationInterface {
  name = 'CreateRolesAndSchemas1732400001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE NONE');
    await this.createRoles(runner);
    await this.closeTheServersOwnDoors(runner);
    await this.createSchemas(runner);
    await runner.query('SET LOCAL ROLE habeas_owner');
    await this.createPlatformTables(runner);
  }

  down(): Promise<void> {
    throw new Error('The first migration is not taken back: drop the database instead.');
  }

  private async createRoles(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE role_name text;
      BEGIN
        FOREACH role_name IN ARRAY ARRAY['habeas_api', 'habeas_worker', 'habeas_research', 'habeas_queue'] LOOP
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOINHERIT', role_name);
          END IF;
        END LOOP;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'habeas_publisher') THEN
          CREATE ROLE habeas_publisher NOLOGIN;
        END IF;
        EXECUTE format('GRANT habeas_queue TO %I', current_user);
      END $$`);
    await runner.query('GRANT habeas_publisher TO habeas_api, habeas_worker');
    await runner.query(`ALTER ROLE habeas_research SET default_transaction_read_only = on`);
    await runner.query(`ALTER ROLE habeas_research SET statement_timeout = '10s'`);
  }

  /** Functions that let a role without any other right block, fill or probe the server (trap D10). */
  private async closeTheServersOwnDoors(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE ALL ON SCHEMA public FROM PUBLIC`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO habeas_api, habeas_worker, habeas_publisher, habeas_queue`);
    await runner.query(`
      DO $$
      DECLARE closed regprocedure;
      BEGIN
        IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
          RAISE NOTICE 'not a superuser: the functions of the server stay open to all roles';
          RETURN;
        END IF;
        FOR closed IN
          SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
          WHERE n.nspname = 'pg_catalog'
            AND (p.proname LIKE 'lo\\_%' OR p.proname LIKE 'pg\\_sleep%' OR p.proname LIKE 'pg\\_%advisory%')
        LOOP
          EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', closed);
          IF closed::text LIKE '%advisory%' THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO habeas_owner, habeas_queue', closed);
          END IF;
        END LOOP;
      END $$`);
  }

  private async createSchemas(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA IF NOT EXISTS portal AUTHORIZATION habeas_owner');
    await runner.query('CREATE SCHEMA IF NOT EXISTS audit AUTHORIZATION habeas_owner');
    await runner.query('CREATE SCHEMA IF NOT EXISTS published AUTHORIZATION habeas_owner');
    await runner.query('CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION habeas_queue');
    await runner.query('GRANT USAGE ON SCHEMA portal, audit TO habeas_api, habeas_worker');
    await runner.query('GRANT USAGE ON SCHEMA published TO habeas_publisher, habeas_research');
    await runner.query(
      'ALTER DEFAULT PRIVILEGES FOR ROLE habeas_owner IN SCHEMA published GRANT SELECT ON TABLES TO habeas_research',
    );
    await runner.query('GRANT SELECT ON public.habeas_migration TO habeas_api, habeas_worker');
  }

  private async createPlatformTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.outbox (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        ids jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz
      )`);
    await runner.query(`CREATE INDEX outbox_unsent ON portal.outbox (id) WHERE sent_at IS NULL`);
    await runner.query(`CREATE INDEX outbox_sent ON portal.outbox (sent_at) WHERE sent_at IS NOT NULL`);
    await runner.query(`GRANT SELECT, INSERT ON portal.outbox TO habeas_api`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON portal.outbox TO habeas_worker`);
    await runner.query(`
      CREATE TABLE portal.idempotency_key (
        account_id uuid NOT NULL,
        key text NOT NULL CHECK (length(key) BETWEEN 8 AND 128),
        request_hash bytea NOT NULL,
        answer jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (account_id, key)
      )`);
    await runner.query(`CREATE INDEX idempotency_key_age ON portal.idempotency_key (created_at)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.idempotency_key TO habeas_api`);
    await runner.query(`GRANT SELECT, DELETE ON portal.idempotency_key TO habeas_worker`);
  }
}
