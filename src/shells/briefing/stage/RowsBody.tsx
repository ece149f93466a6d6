import type { SlideBody, SlideRow } from '#domain/deck/slide.ts';
import { ToneMark } from '#indicators/ToneMark.tsx';
import styles from './RowsBody.module.css';

/** A list of a few rows; an empty one says why. */
export function RowsBody({ body }: { readonly body: Extract<SlideBody, { kind: 'rows' }> }) {
  const { rows, rest, empty } = body;
  const ordered = rows.some((row) => row.place !== null);
  const List = ordered ? 'ol' : 'ul';
  return (
    <div className={styles.room}>
      {rows.length === 0 ? (
        empty && <p className={styles.empty}>{empty}</p>
      ) : (
        <List className={styles.list}>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </List>
      )}
      {rest && <p className={styles.rest}>{rest}</p>}
    </div>
  );
}

/** A value of more characters than this is set smaller. */
const longest = 11;

function Row({ row: { place, mark, name, text, figure, who } }: { readonly row: SlideRow }) {
  const facts = [figure?.caption, who].filter(Boolean).join(' · ');
  return (
    <li className={styles.row}>
      {place !== null && <span className={styles.place}>{place}</span>}
      <div className={styles.main}>
        <p className={styles.head}>
          <span className={styles.name}>{name}</span>{' '}
          {mark && (
            <span className={`${styles.mark} ${styles[mark.tone]}`}>
              <ToneMark tone={mark.tone} className={styles.shape} />
              {mark.text}
            </span>
          )}
        </p>
        {(text || facts) && (
          <p className={styles.text}>
            {text}
            {text && facts && ' · '}
            <span className={styles.facts}>{facts}</span>
          </p>
        )}
      </div>
      {figure && (
        <p
          className={`${styles.value} ${styles[figure.tone]} ${figure.value.length > longest ? styles.long : ''}`}
        >
          {figure.value}
        </p>
      )}
    </li>
  );
}
