import type { Catalogue } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { changesWords } from '#i18n/pages/changes.ts';
import { useWords } from '#i18n/words.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './ChangesPage.module.css';

/** What a reader must know of the two editions before the figures: order in time, areas, what they rest on. */
export function EditionNotes({ from, to }: { from: Catalogue; to: Catalogue }) {
  const { tx } = useLocale();
  const words = useWords(changesWords);
  const notes = [from.edition, to.edition].flatMap(({ id, title, note }) =>
    note ? [{ id, title, note }] : [],
  );
  return (
    <>
      {from.edition.dataCutoff > to.edition.dataCutoff && <Notice tone="watch">{words.backwards}</Notice>}
      {from.area.code !== to.area.code && (
        <Notice tone="watch">{words.areas(tx(from.area.name), tx(to.area.name))}</Notice>
      )}
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{words.notes}</summary>
          <ul>
            {notes.map(({ id, title, note }) => (
              <li key={id}>
                <strong>
                  <Tx text={title} />
                </strong>
                : <Tx text={note} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
