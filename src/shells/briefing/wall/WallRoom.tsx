import { Pause, Play } from 'lucide-react';
import type { ReactNode, SyntheticEvent } from 'react';
import { wallWords } from '#i18n/pages/wall.ts';
import { useWords } from '#i18n/words.ts';
import { useDrift } from './useDrift.ts';
import { wallControl } from './useTakenOver.ts';
import type { Wall } from './useWall.ts';
import { WallLine } from './WallLine.tsx';
import styles from './WallRoom.module.css';

interface WallRoomProps {
  readonly wall: Wall;
  readonly children: ReactNode;
}

/** What stands on the stage: the slide, and on a wall its pause control and the line about its figures. */
export function WallRoom({ wall, children }: WallRoomProps) {
  return wall.on ? <Drifting wall={wall}>{children}</Drifting> : children;
}

function Drifting({ wall, children }: WallRoomProps) {
  const words = useWords(wallWords);
  const transform = useDrift();
  const label = wall.paused ? words.resume : words.pause;
  const Icon = wall.paused ? Play : Pause;
  return (
    <div className={styles.room} style={{ transform }}>
      {children}
      <WallLine wall={wall} />
      <button
        type="button"
        className={styles.pause}
        {...wallControl}
        aria-label={label}
        title={words.withKey(label)}
        onPointerDown={keep}
        onPointerUp={keep}
        onClick={wall.togglePause}
      >
        <Icon aria-hidden />
      </button>
    </div>
  );
}

/** The stage below takes taps for turning. */
function keep(event: SyntheticEvent): void {
  event.stopPropagation();
}
