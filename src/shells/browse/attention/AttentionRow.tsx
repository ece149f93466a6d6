import { ArrowRight } from 'lucide-react';
import type { AttentionItem } from '#domain/attention.ts';
import { attentionObservation, type Placed } from '#domain/attention-groups.ts';
import { formatDate, formatPeriod } from '#domain/format/date.ts';
import { paceReport } from '#domain/pace-report.ts';
import { attentionReason } from '#domain/sentence/attention.ts';
import { attentionFigure } from '#domain/sentence/attention-figure.ts';
import { paceReportSentence } from '#domain/sentence/pace-report.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { attentionWords } from '#i18n/pages/attention.ts';
import { useWords } from '#i18n/words.ts';
import { AttentionMark } from '#indicators/AttentionMark.tsx';
import { SourceLine, SourceMention } from '#indicators/SourceNote.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { useIndicatorIntent } from '#indicators/useIndicatorIntent.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './AttentionRow.module.css';

interface AttentionRowProps {
  readonly line: Placed;
  readonly evaluation: Evaluation;
  /** Whether it is among the rows that fit one printed page. */
  readonly onPaper: boolean;
  /** Under the heading of its owner a row does not repeat it. */
  readonly withOwner: boolean;
}

/** One matter: its place, why it is here, the pace it would take, the number that matters, and who has to act. */
export function AttentionRow({ line, evaluation, onPaper, withOwner }: AttentionRowProps) {
  const { tx, locale } = useLocale();
  const words = useWords(attentionWords);
  const { place, item } = line;
  const { catalogue, context } = evaluation;
  const owner = item.owner === null ? null : catalogue.agencies.get(item.owner);
  const figure = attentionFigure(item, context, locale);
  const observation = attentionObservation(item);
  const source = item.bottleneck && catalogue.sources.get(item.bottleneck.source);
  return (
    <li className={`${styles.row} ${onPaper ? '' : styles.offPaper}`}>
      <span className={styles.place}>{place}</span>
      <div className={styles.text}>
        <Name item={item} />
        <p className={styles.reason}>{attentionReason(item, context, locale)}</p>
        {item.assessment && (
          <p className={styles.pace}>
            {paceReportSentence(paceReport(item.assessment), item.indicator, locale)}
          </p>
        )}
        <p className={styles.source}>
          {observation && (
            <>
              {words.source}: <SourceLine observation={observation} evaluation={evaluation} />
            </>
          )}
          {source && <SourceMention source={source} />}
        </p>
      </div>
      <div className={styles.figure}>
        {figure && (
          <>
            <strong className={`${styles.value} ${styles[item.kind]}`}>{figure.value}</strong>
            <span>{figure.caption}</span>
            {observation && (
              <span>
                {words.figureOf(
                  observation.asOf
                    ? formatDate(observation.asOf, locale)
                    : formatPeriod(observation.period, locale),
                )}
              </span>
            )}
          </>
        )}
      </div>
      <div className={styles.who}>
        <AttentionMark item={item} />
        {withOwner && (
          <span className={owner ? styles.owner : styles.unowned} title={owner ? tx(owner.name) : undefined}>
            {owner ? <Tx text={owner.shortName} /> : words.noOwner}
          </span>
        )}
      </div>
    </li>
  );
}

function Name({ item }: { item: AttentionItem }) {
  const words = useWords(attentionWords);
  const intent = useIndicatorIntent();
  if (item.indicator === null) {
    return (
      <p className={styles.name}>
        <Tx text={item.bottleneck.name} />{' '}
        <PageLink to={paths.programmes()} className={styles.onward}>
          {words.toProgrammes} <ArrowRight size={14} aria-hidden />
        </PageLink>
      </p>
    );
  }
  const { id, shortName } = item.indicator;
  return (
    <p className={styles.name}>
      <PageLink to={paths.indicator(id)} onIntent={() => intent(id)}>
        <Tx text={shortName} />
      </PageLink>
    </p>
  );
}
