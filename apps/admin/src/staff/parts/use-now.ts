import { useEffect, useState } from 'react';

/** The time, renewed twice a minute, so that deadlines on an open page keep counting. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
