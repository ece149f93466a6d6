import type { Blank } from '../control/useShowState.ts';
import styles from './BlankScreen.module.css';

interface BlankScreenProps {
  readonly blank: NonNullable<Blank>;
  readonly onUncover?: (() => void) | undefined;
}

/** Takes the slide off the screen, so that the room looks at the speaker. */
export function BlankScreen({ blank, onUncover }: BlankScreenProps) {
  return <div className={`${styles.blank} ${styles[blank]}`} onPointerUp={onUncover} />;
}
