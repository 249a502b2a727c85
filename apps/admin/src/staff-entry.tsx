import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { RequireSession } from './session/require-session.js';
import { Loading } from './ui/loading.js';

/** The frame of all staff pages: asks for a session, then shows the page. */
export function StaffFrame() {
  return (
    <RequireSession>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </RequireSession>
  );
}
