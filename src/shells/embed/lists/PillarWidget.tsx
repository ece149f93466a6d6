import type { Assessment } from '#domain/assessment.ts';
import { publishedValue } from '#domain/figure.ts';
import type { Pillar } from '#domain/model/index.ts';
import { pillarSummary } from '#domain/sentence/headline.ts';
import { upperFirst } from '#domain/sentence/letters.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { Tx } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { useOutcome } from '../host.ts';
import { EditionCutoff } from '../indicator/FigureSource.tsx';
import { FullPageLink } from '../OutLink.tsx';
import type { ViewProps } from '../views.ts';
import { WidgetFrame } from '../WidgetFrame.tsx';
import { toldId, WidgetMessage } from '../WidgetMessage.tsx';
import { IndicatorRows } from './IndicatorRows.tsx';
import styles from './ListWidget.module.css';

/** One pillar: where its indicators stand in one sentence, and the first of them. */
export function PillarWidget({ request, evaluation }: ViewProps) {
  const [id = ''] = request.ids;
  const words = useWords(embedWords);
  const pillar = evaluation.catalogue.pillars.find((one) => one.id === id);
  if (!pillar) return <WidgetMessage reason="unknown-id">{words.unknownPillar(toldId(id))}</WidgetMessage>;
  return <Known pillar={pillar} request={request} evaluation={evaluation} />;
}

const hasFigure = ({ indicator }: Assessment) => publishedValue(indicator.latest) !== null;

function Known({ pillar, request, evaluation }: ViewProps & { readonly pillar: Pillar }) {
  useOutcome(null);
  const { t, locale } = useLocale();
  const words = useWords(embedWords);
  const { assessments, catalogue } = evaluation;
  const own = assessments.filter(({ indicator }) => indicator.pillarId === pillar.id);
  const broken = catalogue.broken.filter(({ pillarId }) => pillarId === pillar.id);
  // What is not published is said too, after what is.
  const ordered = [...own.filter(hasFigure), ...own.filter((one) => !hasFigure(one))];
  const left = ordered.length - request.options.most;
  return (
    <WidgetFrame
      request={request}
      title={<Tx text={pillar.name} />}
      source={<EditionCutoff evaluation={evaluation} />}
    >
      <p className={styles.headline}>
        {own.length === 0 ? t.pillar.empty : upperFirst(pillarSummary(own, locale))}
      </p>
      <IndicatorRows assessments={ordered.slice(0, request.options.most)} evaluation={evaluation} />
      {left > 0 && (
        <p className={styles.more}>
          <FullPageLink request={request}>{words.more(left)}</FullPageLink>
        </p>
      )}
      {broken.length > 0 && <p className={styles.note}>{t.problems.title(broken.length)}</p>}
    </WidgetFrame>
  );
}
