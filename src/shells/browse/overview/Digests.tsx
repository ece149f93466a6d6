import { useEvaluated } from '#indicators/useEvaluation.ts';
import { ChangesDigest } from '../changes/ChangesDigest.tsx';
import { AttentionDigest } from './AttentionDigest.tsx';
import { ContextFigures } from './ContextFigures.tsx';
import styles from './Digests.module.css';
import { ProgrammeDigest } from './ProgrammeDigest.tsx';

/** Below the pillars on the overview: what needs attention, what changed, programmes, and the context. */
export function Digests() {
  const evaluation = useEvaluated();
  return (
    <>
      <div className={styles.pair}>
        <AttentionDigest evaluation={evaluation} />
        <ChangesDigest />
      </div>
      <ProgrammeDigest />
      <ContextFigures evaluation={evaluation} />
    </>
  );
}
