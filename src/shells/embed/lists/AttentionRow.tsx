import type { AttentionItem } from '#domain/attention.ts';
import { attentionObservation } from '#domain/attention-groups.ts';
import { attentionSentence } from '#domain/sentence/attention.ts';
import { shortPublisher } from '#domain/sentence/source-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { AsPrinted, Tx } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { AttentionMark } from '#indicators/AttentionMark.tsx';
import { printedDate, SourceLine } from '#indicators/SourceNote.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '../OutLink.tsx';
import styles from './AttentionRow.module.css';

interface AttentionRowProps {
  readonly item: AttentionItem;
  readonly evaluation: Evaluation;
}

/** One matter: what it is, why it is here, who has to act, day and source. */
export function AttentionRow({ item, evaluation }: AttentionRowProps) {
  const { locale } = useLocale();
  const words = useWords(embedWords);
  const { catalogue, context } = evaluation;
  const owner = item.owner === null ? null : catalogue.agencies.get(item.owner);
  const observation = attentionObservation(item);
  const source = item.bottleneck && catalogue.sources.get(item.bottleneck.source);
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <PageLink path={item.indicator ? paths.indicator(item.indicator.id) : paths.programmes()}>
          <Tx text={item.indicator ? item.indicator.shortName : item.bottleneck.name} />
        </PageLink>
      </span>
      <span className={styles.mark}>
        <AttentionMark item={item} />
      </span>
      <span className={styles.sentence}>{attentionSentence(item, context, locale)}</span>
      <span className={styles.foot}>
        <span className={styles.owner}>
          {words.owner}: {owner ? <Tx text={owner.shortName} /> : words.noOwner}
        </span>
        {' · '}
        {observation && <SourceLine observation={observation} evaluation={evaluation} />}
        {source && (
          <>
            {words.source}: <AsPrinted>{shortPublisher(source.publisher)}</AsPrinted>,{' '}
            {printedDate(source.publishedOn, locale)}
          </>
        )}
      </span>
    </li>
  );
}
