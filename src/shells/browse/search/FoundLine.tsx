import { assess } from '#domain/assessment.ts';
import { displayStatus } from '#domain/display-status.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Catalogue, Indicator } from '#domain/model/index.ts';
import { cardSentence } from '#domain/sentence/card.ts';
import type { SentenceContext } from '#domain/sentence/context.ts';
import { useLocale } from '#i18n/locale.tsx';
import { searchWords } from '#i18n/pages/search.ts';
import { useWords } from '#i18n/words.ts';
import { MilestoneMark } from '#indicators/MilestoneMark.tsx';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import type { SearchDocument } from '#search/document.ts';
import { foundElsewhere } from '#search/found-elsewhere.ts';
import { SeverityMark } from '../programmes/BottleneckList.tsx';
import { MilestoneSide } from '../programmes/MilestoneItems.tsx';
import { PlatformMark, PlatformSide } from '../programmes/PlatformList.tsx';
import { Marked } from './Marked.tsx';
import styles from './SearchPanel.module.css';

interface FoundLineProps {
  readonly document: SearchDocument;
  readonly terms: readonly string[];
  readonly words: readonly string[];
  readonly catalogue: Catalogue | null;
  readonly context: SentenceContext | null;
}

/** What was found, with its answer: the figure, its period and its status stand in the list already. */
export function FoundLine({ document, terms, words, catalogue, context }: FoundLineProps) {
  const { tx, locale } = useLocale();
  const marks = { terms, words };
  const elsewhere = foundElsewhere(document, terms, words, locale);
  const pillarId = 'pillarId' in document.record ? document.record.pillarId : null;
  const pillar = catalogue?.pillars.find(({ id }) => id === pillarId);
  const facts = [
    document.code && <Marked key="code" text={document.code} {...marks} />,
    pillar && <bdi key="pillar">{tx(pillar.name)}</bdi>,
    document.owner && <Marked key="owner" text={tx(document.owner.shortName)} {...marks} />,
  ].filter(Boolean);
  return (
    <>
      <span className={styles.text}>
        <span className={styles.name}>
          <Marked text={tx(document.name)} {...marks} />
        </span>{' '}
        <Note document={document} context={context} />{' '}
        {elsewhere !== null && (
          <span className={styles.note}>
            <Marked text={elsewhere} {...marks} />
          </span>
        )}{' '}
        {facts.length > 0 && (
          <span className={styles.facts}>
            {facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact]))}
          </span>
        )}
      </span>{' '}
      <Side document={document} context={context} />
    </>
  );
}

interface PartProps {
  readonly document: SearchDocument;
  readonly context: SentenceContext | null;
}

/** One short sentence about it. */
function Note({ document, context }: PartProps) {
  const { tx, locale } = useLocale();
  const words = useWords(searchWords);
  const text = (() => {
    switch (document.kind) {
      case 'indicator':
        return context && cardSentence(assess(document.record, context.evaluationDate), context, locale);
      case 'programme':
        return document.record.basis && tx(document.record.basis);
      case 'platform':
        return <PlatformSide platform={document.record} />;
      case 'commendation':
        return tx(document.record.awardedBy);
      case 'agency':
        return words.agency;
      default:
        return null;
    }
  })();
  return text && <span className={styles.note}>{text}</span>;
}

/** Its state, at the right. */
function Side({ document, context }: PartProps) {
  switch (document.kind) {
    case 'indicator':
      return context && <IndicatorSide indicator={document.record} context={context} />;
    case 'milestone':
      return (
        <span className={styles.side}>
          <MilestoneMark status={document.record.status} /> <MilestoneSide milestone={document.record} />
        </span>
      );
    case 'platform':
      return (
        <span className={styles.side}>
          <PlatformMark status={document.record.status} />
        </span>
      );
    case 'bottleneck':
      return (
        <span className={styles.side}>
          <SeverityMark severity={document.record.severity} />
        </span>
      );
    case 'commendation':
      return <span className={styles.side}>{document.record.year}</span>;
    default:
      return null;
  }
}

function IndicatorSide({ indicator, context }: { indicator: Indicator; context: SentenceContext }) {
  const { locale } = useLocale();
  const figure = publishedValue(indicator.latest);
  return (
    <span className={styles.side}>
      {figure && (
        <span>
          <strong className={styles.value}>{formatValue(figure, indicator, locale)}</strong>{' '}
          <span className={styles.period}>{formatPeriod(figure.period, locale)}</span>
        </span>
      )}{' '}
      <StatusBadge status={displayStatus(assess(indicator, context.evaluationDate))} />
    </span>
  );
}
