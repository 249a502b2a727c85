import { encodeCursor } from '@habeas/platform/http';
import type { Account } from '../domain/account.js';
import { permissionsOf } from '../domain/permission-table.js';
import type { ListedApiKey } from '../persistence/api-keys.repository.js';
import type { OpenInvitation } from '../persistence/invitations.repository.js';
import type { Organization } from '../persistence/organizations.repository.js';
import type { Listed } from '../use-cases/listed.js';
import type { AccountResponse } from './dto/account.dto.js';
import type { ApiKeyResponse } from './dto/api-key.dto.js';
import type { InvitationResponse } from './dto/invitation.dto.js';
import type { OrganizationResponse } from './dto/organization.dto.js';
import type { UserResponse } from './dto/user.response.js';

export function toUserResponse(account: Account): UserResponse {
  return {
    id: account.id,
    name: account.name,
    email: account.email,
    role: account.role,
    organization: { id: account.organizationId, name: account.organizationName },
    locale: account.locale,
    secondFactor: account.hasSecondFactor,
    permissions: [...permissionsOf(account.role)],
  };
}

export function toAccountResponse(account: Account): AccountResponse {
  return {
    id: account.id,
    name: account.name,
    email: account.email,
    role: account.role,
    organization: { id: account.organizationId, name: account.organizationName },
    disabledAt: account.disabledAt?.toISOString() ?? null,
    secondFactor: account.hasSecondFactor,
  };
}

export function toInvitationResponse(invitation: OpenInvitation): InvitationResponse {
  return {
    id: invitation.id,
    email: invitation.email,
    role: invitation.role,
    organization: { id: invitation.organizationId, name: invitation.organizationName },
    createdAt: invitation.createdAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
  };
}

export function toOrganizationResponse(organization: Organization): OrganizationResponse {
  return {
    id: organization.id,
    name: organization.name,
    country: organization.country,
    createdAt: organization.createdAt.toISOString(),
    disabledAt: organization.disabledAt?.toISOString() ?? null,
  };
}

export function toApiKeyResponse(key: ListedApiKey): ApiKeyResponse {
  return {
    id: key.id,
    name: key.name,
    prefix: `hbk_${key.prefix}`,
    createdAt: key.createdAt.toISOString(),
    expiresAt: key.expiresAt.toISOString(),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
  };
}

/** A page of any of these lists; its cursor holds the id of the last item. */
export function toPageResponse<T, R>(
  page: Listed<T>,
  toItem: (item: T) => R,
): { items: R[]; nextCursor: string | null } {
  return { items: page.items.map(toItem), nextCursor: page.next === null ? null : encodeCursor([page.next]) };
}
