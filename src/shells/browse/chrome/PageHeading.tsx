import type { ReactNode } from 'react';
import type { SourceHealth } from '#data/health.ts';
import type { Assessment } from '#domain/assessment.ts';
import { tally } from '#domain/tally.ts';
import { FreshnessNote } from '#indicators/FreshnessNote.tsx';
import { TallyStrip } from '#indicators/TallyStrip.tsx';
import styles from './PageHeading.module.css';

interface PageHeadingProps {
  readonly headline: string;
  /** A few words under the headline. */
  readonly note: ReactNode;
  readonly health: SourceHealth;
  readonly onRetry: () => void;
  /** Those that the tally beside the headline counts; none: no tally. */
  readonly counted?: readonly Assessment[];
}

/** The sentence of a page, what it speaks of, whether the source answers, and the tally. */
export function PageHeading({ headline, note, health, onRetry, counted }: PageHeadingProps) {
  return (
    <div className={styles.heading} data-tally={counted !== undefined || undefined}>
      <div>
        <h1 className={styles.title}>{headline}</h1>
        <p className={styles.meta}>
          <span>{note}</span> <FreshnessNote health={health} onRetry={onRetry} />
        </p>
      </div>
      {counted && <TallyStrip tally={tally(counted)} />}
    </div>
  );
}
