import { useEffect, useState } from 'react';
import type { DeckChannel } from '#platform/deck-channel.ts';
import { readMessage, type StagePoint } from './messages.ts';
import styles from './PointerDot.module.css';

/** After this long without a move the dot goes, ms. */
const stillMs = 2000;

/** A soft dot where the speaker points to; nothing but the dot is drawn anew when it moves. */
export function PointerDot({ channel }: { readonly channel: DeckChannel | null }) {
  const [at, setAt] = useState<StagePoint | null>(null);
  useEffect(
    () =>
      channel?.listen((raw) => {
        const message = readMessage(raw);
        if (message?.kind === 'pointer') setAt(message.at);
        else if (message?.kind === 'console-gone') setAt(null);
      }),
    [channel],
  );
  useEffect(() => {
    if (!at) return undefined;
    const timer = setTimeout(() => setAt(null), stillMs);
    return () => clearTimeout(timer);
  }, [at]);
  if (!at) return null;
  return (
    <span className={styles.dot} data-pointer="" style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }} />
  );
}
