import type { ReactNode } from 'react';
import { ForbiddenPage } from '../../layout/message-pages.js';
import { useSession } from '../../session/session.js';

/** A page for whoever has the permission. While the session is being renewed the page stays, hidden by the frame. */
export function Guarded({ permission, children }: { permission: string; children: ReactNode }) {
  const { user, may } = useSession();
  if (user && !may(permission)) return <ForbiddenPage />;
  return <>{children}</>;
}
