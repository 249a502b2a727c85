import { Navigate } from '@tanstack/react-router';
import { Loading } from '../ui/loading.js';
import { SignInForm } from './sign-in-form.js';
import { useSession } from './session.js';

/** The address for signing in; whoever is signed in already goes on to the first page. */
export function SignInPage() {
  const { user, pending } = useSession();
  if (pending) return <Loading />;
  if (user) return <Navigate to="/" replace />;
  return <SignInForm />;
}
