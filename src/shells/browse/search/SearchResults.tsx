import { memo, useEffect, useId, useRef, type ReactNode } from 'react';
import { formatNumber } from '#domain/format/number.ts';
import type { Catalogue } from '#domain/model/index.ts';
import type { SentenceContext } from '#domain/sentence/context.ts';
import { useLocale } from '#i18n/locale.tsx';
import { searchWords } from '#i18n/pages/search.ts';
import { useWords } from '#i18n/words.ts';
import { optionId } from './combobox.ts';
import type { HitGroup } from './group-hits.ts';
import { OptionLine } from './OptionLine.tsx';
import styles from './SearchPanel.module.css';
import { useOpenDocument } from './useOpenDocument.ts';
import type { SearchOption, SearchView } from './useSearchView.ts';

interface SearchResultsProps {
  readonly catalogue: Catalogue | null;
  readonly context: SentenceContext | null;
  readonly view: SearchView;
  readonly listId: string;
  /** Place of the chosen line. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
  readonly onAct: (option: SearchOption) => void;
}

/** What was found, by kind. The box keeps the focus; the chosen line is marked. */
export const SearchResults = memo(function SearchResults(props: SearchResultsProps) {
  const { catalogue, context, view, listId, at, onChoose, onAct } = props;
  const words = useWords(searchWords);
  const { href } = useOpenDocument();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = list.current?.querySelector('[aria-selected="true"]');
    // The first line comes with its heading.
    if (at <= 0) list.current?.scrollTo?.({ top: 0 });
    else line?.scrollIntoView({ block: 'nearest' });
  }, [at, view]);
  let place = 0;
  return (
    // A press on a line must not take the focus from the box.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={list}
      id={listId}
      role="listbox"
      aria-label={words.results}
      className={styles.list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {view.groups.map((group) => {
        const first = place;
        const options = view.options.slice(first, first + group.shown.length + (isWhole(group) ? 0 : 1));
        place += options.length;
        return (
          <Group key={group.kind} group={group} isStart={view.mode === 'start'}>
            {options.map((option, index) => (
              <OptionLine
                key={option.kind === 'more' ? `more:${option.of}` : option.document.key}
                id={optionId(listId, first + index)}
                option={option}
                href={option.kind === 'document' ? href(option.document) : undefined}
                hit={group.shown[index] ?? null}
                words={view.answer.query.words}
                catalogue={catalogue}
                context={context}
                at={first + index}
                chosen={first + index === at}
                onChoose={onChoose}
                onAct={onAct}
              />
            ))}
          </Group>
        );
      })}
    </div>
  );
});

const isWhole = ({ shown, total }: HitGroup) => shown.length === total;

interface GroupProps {
  readonly group: HitGroup;
  readonly isStart: boolean;
  readonly children: ReactNode;
}

function Group({ group, isStart, children }: GroupProps) {
  const { locale } = useLocale();
  const words = useWords(searchWords);
  const id = useId();
  const count = (value: number) => formatNumber(value, 0, locale);
  const { kind, shown, total } = group;
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <p id={id} className={styles.kind} role="presentation">
        {isStart && kind === 'indicator' ? words.featured : words.kinds[kind]}{' '}
        {!isStart && (
          <span className={styles.count}>
            {isWhole(group) ? count(total) : words.shown(count(shown.length), count(total))}
          </span>
        )}
      </p>
      {children}
    </div>
  );
}
