import type { ReactNode } from 'react';
import { ForbiddenPage } from '../../layout/message-pages.js';
import { useSession } from '../../session/session.js';

/** A page for whoever has one of the permissions. While the session is being renewed the page stays, hidden by the frame. */
export function Guarded({ permissions, children }: { permissions: readonly string[]; children: ReactNode }) {
  const { user, may } = useSession();
  if (user && !permissions.some(may)) return <ForbiddenPage />;
  return <>{children}</>;
}
