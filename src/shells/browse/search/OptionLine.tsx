import { memo, type MouseEvent } from 'react';
import { formatNumber } from '#domain/format/number.ts';
import type { Catalogue } from '#domain/model/index.ts';
import type { SentenceContext } from '#domain/sentence/context.ts';
import { useLocale } from '#i18n/locale.tsx';
import { searchWords } from '#i18n/pages/search.ts';
import { useWords } from '#i18n/words.ts';
import type { Hit } from '#search/rank.ts';
import { FoundLine } from './FoundLine.tsx';
import styles from './SearchPanel.module.css';
import type { SearchOption } from './useSearchView.ts';

interface OptionLineProps {
  readonly id: string;
  readonly option: SearchOption;
  /** Undefined for what has no page. */
  readonly href: string | undefined;
  /** Null for the line that shows more. */
  readonly hit: Hit | null;
  /** Words of the query, without marks. */
  readonly words: readonly string[];
  readonly catalogue: Catalogue | null;
  readonly context: SentenceContext | null;
  /** Its place in the list. */
  readonly at: number;
  readonly chosen: boolean;
  readonly onChoose: (at: number) => void;
  readonly onAct: (option: SearchOption) => void;
}

/** One line of the list. What has a page is a real link, so that it opens in a new tab in all the usual ways. */
export const OptionLine = memo(function OptionLine(props: OptionLineProps) {
  const { id, option, href, hit, words, catalogue, context, at, chosen, onChoose, onAct } = props;
  const { locale } = useLocale();
  const said = useWords(searchWords);
  const onClick = (event: MouseEvent) => {
    if (href !== undefined && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    onAct(option);
  };
  const line = {
    id,
    role: 'option',
    'aria-selected': chosen,
    className: styles.option,
    onClick,
    onPointerMove: chosen ? undefined : () => onChoose(at),
  };
  const content =
    option.kind === 'more' ? (
      <span className={styles.more}>{said.more(formatNumber(option.count, 0, locale))}</span>
    ) : (
      <FoundLine
        document={option.document}
        terms={hit?.terms ?? []}
        words={words}
        catalogue={catalogue}
        context={context}
      />
    );
  return href === undefined ? (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div {...line}>{content}</div>
  ) : (
    <a {...line} href={href} tabIndex={-1}>
      {content}
    </a>
  );
});
