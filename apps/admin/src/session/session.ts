import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { forgetUnanswered } from '../api/post-once.js';
import { insiders } from '../api/doors.js';
import { isStatus } from '../api/problem.js';
import type { User } from '../api/types.js';

const sessionKey = ['me'] as const;

/** An answer 401 anywhere ends the session on the page as well. */
export function watchSession(queryClient: QueryClient): void {
  insiders.onSignedOut(() => queryClient.setQueryData(sessionKey, null));
}

async function readMe(): Promise<User | null> {
  try {
    return await insiders.get<User>('/me');
  } catch (error) {
    if (isStatus(error, 401)) return null;
    throw error;
  }
}

/** Who is signed in, asked once from the server (`GET /me`). */
export function useSession() {
  const query = useQuery({ queryKey: sessionKey, queryFn: readMe, staleTime: 5 * 60_000 });
  const user = query.data ?? null;
  return {
    user,
    pending: query.isPending,
    error: query.error,
    retry: () => void query.refetch(),
    may: (permission: string) => user?.permissions.some((one) => one === permission) ?? false,
  };
}

/** Signing in and out; both keep or clear what the page remembers of the server. */
export function useSessionActions() {
  const queryClient = useQueryClient();
  return {
    async signIn(credentials: { email: string; password: string; code?: string }): Promise<User> {
      await insiders.post('/sessions', credentials);
      const user = await insiders.get<User>('/me');
      queryClient.setQueryData(sessionKey, user);
      return user;
    },
    async signOut(): Promise<void> {
      await insiders.remove('/sessions/current');
      queryClient.clear();
      forgetUnanswered();
      queryClient.setQueryData(sessionKey, null);
    },
    async refresh(): Promise<void> {
      await queryClient.invalidateQueries({ queryKey: sessionKey });
    },
  };
}
