import { useEffect, useState } from 'react';

/** A message for as long as it is worth reading; each new one anew. */
export function useBriefly(message: string | null, forMs: number): string | null {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (message === null) return undefined;
    const timer = setTimeout(() => setTold(message), forMs);
    return () => clearTimeout(timer);
  }, [message, forMs]);
  return message === told ? null : message;
}
