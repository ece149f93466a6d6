import type { SlideBody, SlideRow } from '#domain/deck/slide.ts';
import { ToneMark } from '#indicators/ToneMark.tsx';
import styles from './RowsBody.module.css';

/** A list of at most six rows; an empty one says why. */
export function RowsBody({
  body: { rows, rest, empty },
}: {
  readonly body: Extract<SlideBody, { kind: 'rows' }>;
}) {
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  const ordered = rows.some((row) => row.place !== null);
  const List = ordered ? 'ol' : 'ul';
  return (
    <div className={styles.room}>
      <List className={`${styles.list} ${ordered ? styles.ordered : ''}`} data-rows={rows.length}>
        {rows.map((row) => (
          <Row key={row.key} row={row} ordered={ordered} />
        ))}
      </List>
      {rest && <p className={styles.rest}>{rest}</p>}
    </div>
  );
}

function Row({ row, ordered }: { readonly row: SlideRow; readonly ordered: boolean }) {
  const { place, mark, name, text, figure, who } = row;
  return (
    <li className={styles.row}>
      {ordered && <span className={styles.place}>{place}</span>}
      <span className={styles.main}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        {(mark || text || who) && (
          <span className={styles.text} title={[text, who].filter(Boolean).join(' · ')}>
            {mark && (
              <span className={`${styles.mark} ${styles[mark.tone]}`}>
                <ToneMark tone={mark.tone} className={styles.shape} />
                {mark.text}
              </span>
            )}
            {[text, who].filter(Boolean).map((words, index) => (
              <span key={words}>
                {(mark || index > 0) && ' · '}
                {words}
              </span>
            ))}
          </span>
        )}
      </span>
      {figure && (
        <span className={styles.figure}>
          <span className={`${styles.value} ${styles[figure.tone]}`}>{figure.value}</span>
          <span className={styles.caption}>{figure.caption}</span>
        </span>
      )}
    </li>
  );
}
