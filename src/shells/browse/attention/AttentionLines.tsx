import { useMemo, useState } from 'react';
import { groupByOwner, type Placed } from '#domain/attention-groups.ts';
import { upperFirst } from '#domain/sentence/letters.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { attentionWords } from '#i18n/pages/attention.ts';
import { useWords } from '#i18n/words.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { paths } from '#platform/paths.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { useByOwner } from './AttentionControls.tsx';
import styles from './AttentionLines.module.css';
import { AttentionRow } from './AttentionRow.tsx';
import { itemsOnOnePage } from './one-page.ts';

/** Rows in the page at first and with each press; nobody reads further in one go. */
const step = 60;

interface AttentionLinesProps {
  readonly lines: readonly Placed[];
  readonly evaluation: Evaluation;
  readonly headline: string;
  /** Bars that stand above the list. */
  readonly notices: number;
}

/** The list itself, in one piece or by owner; on paper as many rows as fit one page, and how many do not. */
export function AttentionLines({ lines, evaluation, headline, notices }: AttentionLinesProps) {
  const { locale } = useLocale();
  const words = useWords(attentionWords);
  const [byOwner] = useByOwner();
  const [limit, setLimit] = useState(step);
  const { catalogue, context } = evaluation;
  const { agencies } = catalogue;
  const onPaper = useMemo(() => {
    const items = lines.slice(0, step).map(({ item }) => item);
    return itemsOnOnePage(items, { headline, notices, byOwner }, context, locale);
  }, [lines, headline, notices, byOwner, context, locale]);
  const printed = new Set(lines.slice(0, onPaper));
  const shown = new Set(lines.slice(0, limit));
  const rows = (own: readonly Placed[]) => (
    <ol className={styles.list}>
      {own
        .filter((line) => shown.has(line))
        .map((line) => (
          <AttentionRow
            key={line.item.id}
            line={line}
            evaluation={evaluation}
            onPaper={printed.has(line)}
            withOwner={!byOwner}
          />
        ))}
    </ol>
  );
  return (
    <>
      <div className={styles.lines}>
        {byOwner
          ? groupByOwner(lines)
              .filter((group) => group.lines.some((line) => shown.has(line)))
              .map((group) => {
                const agency = group.owner === null ? null : agencies.get(group.owner);
                return (
                  <Section
                    key={group.owner ?? ''}
                    title={agency ? <Tx text={agency.name} /> : upperFirst(words.noOwner)}
                    note={words.count(group.lines.length)}
                    className={group.lines.some((line) => printed.has(line)) ? styles.group : styles.offPaper}
                  >
                    {rows(group.lines)}
                  </Section>
                );
              })
          : rows(lines)}
      </div>
      {lines.length > limit && (
        <p className={styles.more}>
          <Button onClick={() => setLimit(limit + step)}>
            {words.more(Math.min(step, lines.length - limit))}
          </Button>
        </p>
      )}
      {lines.length > onPaper && (
        <p className={styles.rest}>{words.printRest(lines.length - onPaper, paths.attention())}</p>
      )}
    </>
  );
}
