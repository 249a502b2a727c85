import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@habeas/audit';
import { IdempotentWrites } from '@habeas/platform/http';
import { AccountEntity } from './persistence/account.entity.js';
import { AccountsRepository } from './persistence/accounts.repository.js';
import { ApiKeyEntity } from './persistence/api-key.entity.js';
import { ApiKeysRepository } from './persistence/api-keys.repository.js';
import { InvitationEntity } from './persistence/invitation.entity.js';
import { InvitationsRepository } from './persistence/invitations.repository.js';
import { OrganizationEntity } from './persistence/organization.entity.js';
import { OrganizationsRepository } from './persistence/organizations.repository.js';
import { RecoveryCodeEntity } from './persistence/recovery-code.entity.js';
import { ResearchKeyEntity } from './persistence/research-key.entity.js';
import { ResearchKeysRepository } from './persistence/research-keys.repository.js';
import { SecondFactorEntity } from './persistence/second-factor.entity.js';
import { SecondFactorsRepository } from './persistence/second-factors.repository.js';
import { SessionEntity } from './persistence/session.entity.js';
import { SessionsRepository } from './persistence/sessions.repository.js';
import { SignInAttemptsEntity } from './persistence/sign-in-attempts.entity.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { ChangeRole } from './use-cases/change-role.js';
import { CreateAccount } from './use-cases/create-account.js';
import { CreateApiKey } from './use-cases/create-api-key.js';
import { CreateOrganization } from './use-cases/create-organization.js';
import { DisableAccount } from './use-cases/disable-account.js';
import { DisableOrganization } from './use-cases/disable-organization.js';
import { EnableAccount } from './use-cases/enable-account.js';
import { EnableOrganization } from './use-cases/enable-organization.js';
import { EndCredentials } from './use-cases/end-credentials.js';
import { Invite } from './use-cases/invite.js';
import { ListAccounts } from './use-cases/list-accounts.js';
import { ListApiKeys } from './use-cases/list-api-keys.js';
import { ListInvitations } from './use-cases/list-invitations.js';
import { ListOrganizations } from './use-cases/list-organizations.js';
import { ManagedAccount } from './use-cases/managed-account.js';
import { ResetSecondFactor } from './use-cases/reset-second-factor.js';
import { RevokeApiKey } from './use-cases/revoke-api-key.js';
import { RevokeInvitation } from './use-cases/revoke-invitation.js';
import { SeedDemoAccounts } from './use-cases/seed-demo-accounts.js';

const entities = TypeOrmModule.forFeature([
  OrganizationEntity,
  AccountEntity,
  SessionEntity,
  ApiKeyEntity,
  InvitationEntity,
  SecondFactorEntity,
  RecoveryCodeEntity,
  SignInAttemptsEntity,
  ResearchKeyEntity,
]);

const repositories = [
  AccountsRepository,
  ApiKeysRepository,
  InvitationsRepository,
  OrganizationsRepository,
  ResearchKeysRepository,
  SecondFactorsRepository,
  SessionsRepository,
];

const useCases = [
  AcceptInvitation,
  ChangeRole,
  CreateAccount,
  CreateApiKey,
  CreateOrganization,
  DisableAccount,
  DisableOrganization,
  EnableAccount,
  EnableOrganization,
  Invite,
  ListAccounts,
  ListApiKeys,
  ListInvitations,
  ListOrganizations,
  ResetSecondFactor,
  RevokeApiKey,
  RevokeInvitation,
  SeedDemoAccounts,
];

/** Organisations, accounts, keys and invitations. Signing in is added by the HTTP door, which holds the sealing key. */
@Module({
  imports: [entities, AuditModule],
  providers: [IdempotentWrites, EndCredentials, ManagedAccount, ...repositories, ...useCases],
  exports: [AuditModule, EndCredentials, ...repositories, ...useCases],
})
export class IdentityModule {}
