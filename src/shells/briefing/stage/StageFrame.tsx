import type { ReactNode } from 'react';
import styles from './Stage.module.css';

/** `light` for lit rooms and weak projectors, `dark` for LED walls. */
export type StageTheme = 'light' | 'dark';

interface StageFrameProps {
  readonly theme?: StageTheme | undefined;
  readonly children: ReactNode;
}

/**
 * Fills whatever box it stands in and centres the stage in it: the whole box from 4:3 to 16:9, with empty edges beyond.
 * Inside, `--u` is 1/1080 of the stage's height, so that the same slide holds on a wall, in a thumbnail and on paper.
 * The box must have a height of its own.
 */
export function StageFrame({ theme = 'light', children }: StageFrameProps) {
  return (
    <div className={styles.frame} data-theme={theme}>
      <div className={styles.stage} data-stage="">
        <div className={styles.room}>{children}</div>
      </div>
    </div>
  );
}
