import { heldSentence } from '#domain/sentence/held-figures.ts';
import { useLocale } from '#i18n/locale.tsx';
import { wallWords } from '#i18n/pages/wall.ts';
import { useWords } from '#i18n/words.ts';
import { timeZone, useNow } from '#platform/clock.ts';
import { isOld } from './take-rule.ts';
import type { Wall } from './useWall.ts';
import styles from './WallRoom.module.css';

const stepMs = 30_000;

/** Says since when the figures have not been renewed, whenever that is not a matter of minutes. */
export function WallLine({ wall }: { readonly wall: Wall }) {
  const words = useWords(wallWords);
  const { locale } = useLocale();
  const { takenAt, silentSince, paused } = wall;
  const now = useNow(takenAt, stepMs);
  const told = paused || silentSince !== null || isOld(now, takenAt);
  const sentence = heldSentence({ takenAt, silentSince }, locale, timeZone);
  return (
    <p className={styles.line} role="status">
      {told && (paused ? words.paused(sentence) : sentence)}
    </p>
  );
}
