import { useEffect, useState } from 'react';
import { formatNumber } from '#domain/format/number.ts';
import type { Agency, Locale } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { searchWords, type SearchWords } from '#i18n/pages/search.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './SearchPanel.module.css';
import type { useSearchData } from './useSearchData.ts';
import type { SearchView } from './useSearchView.ts';

interface SearchNotesProps {
  readonly data: ReturnType<typeof useSearchData>;
  readonly view: SearchView | null;
  readonly owner: Agency | null;
  readonly onType: (text: string) => void;
}

/** What must be said beside the results: what could not be loaded, that they are only near, that there are none. */
export function SearchNotes({ data, view, owner, onType }: SearchNotesProps) {
  const { t, locale } = useLocale();
  const words = useWords(searchWords);
  const lost = data.catalogueFailed ? words.noCatalogue : data.programmesFailed ? words.noProgrammes : null;
  const isEmpty = data.catalogue?.indicators.length === 0 && view?.mode === 'start';
  return (
    // The bench reads from it which text the list answers by now.
    <div className={styles.notes} data-answers={view?.typed}>
      {lost !== null && (
        <Notice tone="watch" action={<Button onClick={data.retry}>{t.source.retry}</Button>}>
          {lost}
        </Notice>
      )}
      {!view && <p className={styles.say}>{words.preparing}</p>}
      {isEmpty && <p className={styles.say}>{words.empty}</p>}
      {view?.answer.near && <p className={styles.say}>{words.near}</p>}
      {view && view.options.length === 0 && (
        <Nothing
          view={view}
          owner={owner}
          code={data.catalogue?.indicators[0]?.code ?? null}
          onType={onType}
        />
      )}
      <Announcement text={view ? announced(view, words, locale) : words.preparing} />
    </div>
  );
}

const longestEcho = 60;

interface NothingProps {
  readonly view: SearchView;
  readonly owner: Agency | null;
  readonly code: string | null;
  readonly onType: (text: string) => void;
}

function Nothing({ view, owner, code, onType }: NothingProps) {
  const words = useWords(searchWords);
  if (view.mode === 'owner' && owner) return <p className={styles.say}>{words.ownsNothing}</p>;
  const { suggestions } = view.answer;
  const text = [...view.typed.trim()];
  const echo = text.length > longestEcho ? `${text.slice(0, longestEcho).join('')}…` : text.join('');
  return (
    <div className={styles.say}>
      <p className={styles.none} dir="auto">
        {words.none(echo)}
      </p>
      {suggestions.length > 0 && (
        <p className={styles.suggestions}>
          {words.suggestion}{' '}
          {suggestions.map((suggestion) => (
            <Button key={suggestion} onClick={() => onType(suggestion)}>
              {suggestion}
            </Button>
          ))}
        </p>
      )}
      <p>{words.advice(code)}</p>
    </div>
  );
}

function announced(view: SearchView, words: SearchWords, locale: Locale): string {
  if (view.mode === 'start') return '';
  const count = formatNumber(view.answer.hits.length, 0, locale);
  return view.answer.near ? words.countNear(count) : words.count(count);
}

/** A screen reader is told how much there is once the typing rests, not at every letter. */
const restMs = 800;

function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
