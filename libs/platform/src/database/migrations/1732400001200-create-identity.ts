import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organisations, accounts and everything that opens a door. No table holds a password, a token, a key or a recovery code:
 * only hashes, and the secrets of authenticators sealed under a key that is not in the database. No table holds a client's
 * address or browser.
 */
export class CreateIdentity1732400001200 implements MigrationInterface {
  name = 'CreateIdentity1732400001200';

  async up(runner: QueryRunner): Promise<void> {
    await this.createOrganizationsAndAccounts(runner);
    await this.createSessionsAndKeys(runner);
    await this.createSecondFactors(runner);
    await this.createInvitations(runner);
    await runner.query(`
      CREATE TABLE portal.sign_in_attempts (
        key text CONSTRAINT sign_in_attempts_pkey PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      )`);
    await runner.query(`CREATE INDEX sign_in_attempts_expire ON portal.sign_in_attempts (expire)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON portal.sign_in_attempts TO habeas_api`);
    await this.createResearchKeys(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE published.research_key`);
    for (const table of [
      'sign_in_attempts',
      'invitation',
      'recovery_code',
      'second_factor',
      'api_key',
      'session',
      'account',
      'organization',
    ]) {
      await runner.query(`DROP TABLE portal.${table}`);
    }
  }

  private async createOrganizationsAndAccounts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.organization (
        id uuid CONSTRAINT organization_pkey PRIMARY KEY,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        slug text NOT NULL CONSTRAINT organization_slug_key UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        country text CHECK (country ~ '^[A-Z]{2}$'),
        is_demo boolean NOT NULL DEFAULT false,
        created_at timestamptz(3) NOT NULL,
        disabled_at timestamptz(3)
      )`);
    await runner.query(`
      CREATE TABLE portal.account (
        id uuid CONSTRAINT account_pkey PRIMARY KEY,
        organization_id uuid NOT NULL CONSTRAINT account_organization_fkey REFERENCES portal.organization,
        email text NOT NULL CONSTRAINT account_email_key UNIQUE CHECK (email !~ '[A-Z]' AND length(email) BETWEEN 3 AND 254),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        role text NOT NULL CONSTRAINT account_role_known CHECK (
          role IN ('reporter', 'org_admin', 'moderator', 'lead_moderator', 'researcher', 'admin', 'auditor')),
        password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
        locale text NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'es')),
        is_demo boolean NOT NULL DEFAULT false,
        created_at timestamptz(3) NOT NULL,
        disabled_at timestamptz(3)
      )`);
    await runner.query(`CREATE INDEX account_organization ON portal.account (organization_id, id)`);
    await runner.query(`CREATE INDEX account_enabled_admin ON portal.account (id) WHERE role = 'admin'`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.organization, portal.account TO habeas_api`);
    await runner.query(`GRANT SELECT ON portal.organization, portal.account TO habeas_worker`);
  }

  private async createSessionsAndKeys(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.session (
        id uuid CONSTRAINT session_pkey PRIMARY KEY,
        token_hash text NOT NULL CONSTRAINT session_token_hash_key UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
        account_id uuid NOT NULL CONSTRAINT session_account_fkey REFERENCES portal.account,
        created_at timestamptz(3) NOT NULL,
        last_seen_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL CHECK (expires_at <= created_at + interval '12 hours')
      )`);
    await runner.query(`CREATE INDEX session_account ON portal.session (account_id)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON portal.session TO habeas_api`);
    await runner.query(`
      CREATE TABLE portal.api_key (
        id uuid CONSTRAINT api_key_pkey PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT api_key_account_fkey REFERENCES portal.account,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
        prefix text NOT NULL CHECK (prefix ~ '^[0-9a-f]{8}$'),
        key_hash text NOT NULL CONSTRAINT api_key_hash_key UNIQUE CHECK (key_hash ~ '^[0-9a-f]{64}$'),
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        last_used_at timestamptz(3),
        revoked_at timestamptz(3)
      )`);
    await runner.query(`CREATE INDEX api_key_account ON portal.api_key (account_id, id)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.api_key TO habeas_api`);
  }

  private async createSecondFactors(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.second_factor (
        account_id uuid CONSTRAINT second_factor_pkey PRIMARY KEY
          CONSTRAINT second_factor_account_fkey REFERENCES portal.account,
        sealed_secret text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        confirmed_at timestamptz(3),
        last_used_step bigint
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON portal.second_factor TO habeas_api`);
    await runner.query(`
      CREATE TABLE portal.recovery_code (
        account_id uuid NOT NULL CONSTRAINT recovery_code_account_fkey REFERENCES portal.account,
        code_hash text NOT NULL CHECK (code_hash ~ '^[0-9a-f]{64}$'),
        used_at timestamptz(3),
        CONSTRAINT recovery_code_pkey PRIMARY KEY (account_id, code_hash)
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON portal.recovery_code TO habeas_api`);
  }

  private async createInvitations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.invitation (
        id uuid CONSTRAINT invitation_pkey PRIMARY KEY,
        organization_id uuid NOT NULL CONSTRAINT invitation_organization_fkey REFERENCES portal.organization,
        email text NOT NULL CHECK (email !~ '[A-Z]' AND length(email) BETWEEN 3 AND 254),
        role text NOT NULL CONSTRAINT invitation_role_known CHECK (
          role IN ('reporter', 'org_admin', 'moderator', 'lead_moderator', 'researcher', 'admin', 'auditor')),
        token_hash text NOT NULL CONSTRAINT invitation_token_hash_key UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
        invited_by uuid NOT NULL CONSTRAINT invitation_invited_by_fkey REFERENCES portal.account,
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        accepted_at timestamptz(3),
        revoked_at timestamptz(3)
      )`);
    await runner.query(`CREATE INDEX invitation_organization ON portal.invitation (organization_id, id)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.invitation TO habeas_api`);
  }

  /** What the research door knows of a researcher: a hash, a tier and an end. No account, no organisation, no name. */
  private async createResearchKeys(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published.research_key (
        key_hash text CONSTRAINT research_key_pkey PRIMARY KEY CHECK (key_hash ~ '^[0-9a-f]{64}$'),
        tier text NOT NULL CHECK (tier IN ('elevated')),
        expires_at timestamptz(3) NOT NULL
      )`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON published.research_key TO habeas_publisher`);
  }
}
