import { useEvaluated } from '#indicators/useEvaluation.ts';
import { AttentionDigest } from './AttentionDigest.tsx';
import { ContextFigures } from './ContextFigures.tsx';
import styles from './Digests.module.css';
import { ProgrammeDigest } from './ProgrammeDigest.tsx';

/** What stands below the pillars on the overview: what needs attention, programmes, and the context. */
export function Digests() {
  const evaluation = useEvaluated();
  return (
    <>
      <div className={styles.pair}>
        <AttentionDigest evaluation={evaluation} />
        <ProgrammeDigest />
      </div>
      <ContextFigures evaluation={evaluation} />
    </>
  );
}
