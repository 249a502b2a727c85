import { useNavigate } from '@tanstack/react-router';

/** Changes how the page is looked at: the choice stands in the address and can be shared. */
export function useLook(): (change: Record<string, string | undefined>) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({
      to: '.',
      search: ((now: Record<string, unknown>) => ({ ...now, ...change })) as never,
      resetScroll: false,
      replace: true,
    });
}
