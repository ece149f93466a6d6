import type { ReactNode } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import type { ChangeNote } from '#domain/change-note.ts';
import { subjectOf, type ChangeRow } from '#domain/change-rows.ts';
import { displayStatus } from '#domain/display-status.ts';
import { publishedValue } from '#domain/figure.ts';
import { placeOf } from '#domain/place.ts';
import { changeFigure, yardstickWords } from '#domain/sentence/change-sentence.ts';
import { changeRowWords } from '#domain/sentence/change-words.ts';
import { frameWords, placeMoveWords, placeWords } from '#domain/sentence/place-words.ts';
import { isRank } from '#domain/unit.ts';
import { useLocale } from '#i18n/locale.tsx';
import { changesWords } from '#i18n/pages/changes.ts';
import { useWords } from '#i18n/words.ts';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './ChangeTable.module.css';
import { NoteLines } from './NoteLines.tsx';

/** A cell with its column's name in front, which only a phone shows: there the columns stand below each other. */
export function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.cell}>
      <span className={styles.label}>{label}</span>
      <div className={styles.content}>{children}</div>
    </div>
  );
}

interface EditionCellProps {
  readonly side: Assessment | null;
  /** `ky` of the edition; empty for the default one. */
  readonly edition: string;
  readonly title: string;
}

/** What one edition says of an indicator: figure or why there is none, status, place. It leads to the indicator there. */
export function EditionCell({ side, edition, title }: EditionCellProps) {
  const { tx, locale } = useLocale();
  const words = useWords(changesWords);
  if (side === null) return <span className={styles.absent}>{words.notInEdition}</span>;
  const { indicator } = side;
  const place = placeOf(indicator);
  return (
    <>
      <PageLink
        to={`${paths.indicator(indicator.id)}?ky=${edition}`}
        className={styles.figure}
        title={words.openIn(tx(indicator.shortName), title)}
      >
        {changeFigure(side, locale)}
      </PageLink>
      {publishedValue(indicator.latest) && (
        <span className={styles.line}>
          <StatusBadge status={displayStatus(side)} length="short" />
        </span>
      )}
      {place && (
        <span className={styles.note}>
          {!isRank(indicator.unit) && `${placeWords(place, locale)}; `}
          {words.frame(frameWords(place, indicator, locale))}
        </span>
      )}
    </>
  );
}

/** How the figures differ, in words; good or bad apart from up or down; and what the history says about it. */
export function Difference({ row, note }: { row: ChangeRow; note: ChangeNote | null }) {
  const { locale } = useLocale();
  const words = useWords(changesWords);
  const { diff } = row;
  const value = diff?.value;
  const explained = note !== null && note.boundaries.length > 0;
  const judged =
    !explained && (value?.kind === 'newer' || value?.kind === 'revised') ? value.desirability : null;
  // Where the figure is itself a place, the words before say it.
  const move = diff && !isRank(diff.to.indicator.unit) ? placeMoveWords(diff, locale) : null;
  const yardstick = diff && yardstickWords(diff, locale);
  return (
    <>
      <span className={styles.words}>{changeRowWords(row, locale)}</span>
      {(judged === 'better' || judged === 'worse') && (
        <span className={judged === 'better' ? styles.good : styles.bad}>
          {' '}
          · {words.desirability[judged]}
        </span>
      )}
      {move && <span className={styles.note}>{move}</span>}
      {yardstick && <span className={styles.note}>{yardstick}</span>}
      {note && <NoteLines note={note} indicator={subjectOf(row).indicator} />}
    </>
  );
}
