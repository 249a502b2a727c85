import { Injectable } from '@nestjs/common';
import type { Role } from '@habeas/kernel';
import { type SqlRunner, sqlIn, type Tx } from '@habeas/platform/database';
import { memberRoles, type Reach } from '../domain/membership.js';
import { InvitationEntity } from './invitation.entity.js';

/** An invitation that can still be accepted. */
export interface OpenInvitation {
  readonly id: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const columns = `i.id, i.organization_id AS "organizationId", o.name AS "organizationName", i.email, i.role,
  i.created_at AS "createdAt", i.expires_at AS "expiresAt"`;
const isOpen = 'i.accepted_at IS NULL AND i.revoked_at IS NULL';

@Injectable()
export class InvitationsRepository {
  async insert(
    tx: Tx,
    invitation: Pick<
      InvitationEntity,
      'id' | 'organizationId' | 'email' | 'role' | 'tokenHash' | 'invitedBy' | 'createdAt' | 'expiresAt'
    >,
  ): Promise<void> {
    await tx.insert(InvitationEntity, { ...invitation, acceptedAt: null, revokedAt: null });
  }

  /** Open invitations within reach after the given one, in order of id. */
  list(sql: SqlRunner, reach: Reach, now: Date, limit: number, after?: string): Promise<OpenInvitation[]> {
    const organizationId = reach.kind === 'all' ? null : reach.organizationId;
    return sql.rows<OpenInvitation>(
      `SELECT ${columns} FROM portal.invitation i JOIN portal.organization o ON o.id = i.organization_id
       WHERE ${isOpen} AND i.expires_at > $1
         AND ($2::uuid IS NULL OR (i.organization_id = $2 AND i.role = ANY($3)))
         AND ($4::uuid IS NULL OR i.id > $4)
       ORDER BY i.id LIMIT $5`,
      [now, organizationId, [...memberRoles], after ?? null, limit],
    );
  }

  byId(tx: Tx, id: string): Promise<OpenInvitation | undefined> {
    return sqlIn(tx).one<OpenInvitation>(
      `SELECT ${columns} FROM portal.invitation i JOIN portal.organization o ON o.id = i.organization_id
       WHERE i.id = $1 AND ${isOpen} FOR UPDATE OF i`,
      [id],
    );
  }

  /** The open invitation that the link belongs to, locked: two people with one link cannot both accept it. */
  byTokenHash(tx: Tx, tokenHash: string, now: Date): Promise<OpenInvitation | undefined> {
    return sqlIn(tx).one<OpenInvitation>(
      `SELECT ${columns} FROM portal.invitation i JOIN portal.organization o ON o.id = i.organization_id
       WHERE i.token_hash = $1 AND ${isOpen} AND i.expires_at > $2 AND o.disabled_at IS NULL
         AND EXISTS (SELECT FROM portal.account WHERE id = i.invited_by AND disabled_at IS NULL) FOR UPDATE OF i`,
      [tokenHash, now],
    );
  }

  async markAccepted(tx: Tx, id: string, acceptedAt: Date): Promise<void> {
    await tx.update(InvitationEntity, { id }, { acceptedAt });
  }

  /** Takes back the open invitations that the accounts sent. Returns how many. */
  revokeAllFrom(tx: Tx, accountIds: readonly string[], now: Date): Promise<number> {
    return sqlIn(tx).affected(
      `UPDATE portal.invitation i SET revoked_at = $2 WHERE invited_by = ANY($1) AND ${isOpen}`,
      [[...accountIds], now],
    );
  }

  async markRevoked(tx: Tx, id: string, revokedAt: Date): Promise<void> {
    await tx.update(InvitationEntity, { id }, { revokedAt });
  }
}
