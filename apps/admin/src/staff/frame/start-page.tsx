import { Navigate } from '@tanstack/react-router';
import { ForbiddenPage } from '../../layout/message-pages.js';
import { useSession } from '../../session/session.js';
import { firstPlaceFor, isStaff } from './navigation.js';

/** `/staff` leads to where this person's work begins. */
export function StartPage() {
  const { user } = useSession();
  if (!user) return null;
  const first = isStaff(user.permissions) ? firstPlaceFor(user.permissions) : undefined;
  return first ? <Navigate to={first} replace /> : <ForbiddenPage />;
}
