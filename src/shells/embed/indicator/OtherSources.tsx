import type { Observation } from '#domain/model/index.ts';
import { publisherOf } from '#domain/sentence/source-words.ts';
import { embedWords } from '#i18n/pages/embed.ts';
import { AsPrinted } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import styles from './OtherSources.module.css';

/** Publishers that are named; of more, their number. */
const mostNamed = 3;

interface OtherSourcesProps {
  readonly observations: readonly Observation[];
  /** The newest, whose source stands at the foot. */
  readonly latest: Observation | null;
  readonly evaluation: Evaluation;
}

/** Who published the earlier periods, where that is somebody else. */
export function OtherSources({ observations, latest, evaluation }: OtherSourcesProps) {
  const words = useWords(embedWords);
  const { sources } = evaluation.catalogue;
  const own = latest && publisherOf(latest, sources);
  const others = [...new Set(observations.map((one) => publisherOf(one, sources)))].filter(
    (name) => name !== own,
  );
  if (others.length === 0) return null;
  const left = others.length - mostNamed;
  const names = others.slice(0, mostNamed).join('; ') + (left > 0 ? ` ${words.andOthers(left)}` : '');
  return (
    <p className={styles.others}>
      {words.otherSources}: <AsPrinted>{names}</AsPrinted>
    </p>
  );
}
