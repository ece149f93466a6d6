import { Tx } from '#i18n/Tx.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { FootNotes } from '../FootNotes.tsx';
import { useOutcome } from '../host.ts';
import type { ViewProps } from '../views.ts';
import { WidgetFrame } from '../WidgetFrame.tsx';
import { toldId, WidgetMessage, Words } from '../WidgetMessage.tsx';
import { EditionCutoff } from './FigureSource.tsx';
import { IndicatorFrame } from './IndicatorWidget.tsx';
import styles from './SetWidget.module.css';

/** Several indicators in one frame, each with its own day, source and link; those that are unknown say so. */
export function SetWidget({ request, evaluation }: ViewProps) {
  const words = useWords(embedWords);
  const { byId, catalogue } = evaluation;
  const isKnown = (id: string) => byId.has(id) || catalogue.broken.some((one) => one.id === id);
  if (!request.ids.some(isKnown)) {
    return (
      <WidgetMessage reason="unknown-id">
        {request.ids.map((id) => words.unknownIndicator(toldId(id))).join(' ')}
      </WidgetMessage>
    );
  }
  return <Cards request={request} evaluation={evaluation} />;
}

function Cards({ request, evaluation }: ViewProps) {
  useOutcome(null);
  return (
    <>
      <ul className={styles.set}>
        {request.ids.map((id) => (
          <li key={id} className={styles.card}>
            <Card request={{ ...request, kind: 'indicator', ids: [id] }} evaluation={evaluation} />
          </li>
        ))}
      </ul>
      <div className={styles.notes}>
        <FootNotes />
      </div>
    </>
  );
}

function Card({ request, evaluation }: ViewProps) {
  const words = useWords(embedWords);
  const [id = ''] = request.ids;
  const assessment = evaluation.byId.get(id);
  if (assessment) {
    return <IndicatorFrame request={request} evaluation={evaluation} assessment={assessment} inSet />;
  }
  const broken = evaluation.catalogue.broken.find((one) => one.id === id);
  return (
    <WidgetFrame
      request={request}
      title={broken?.name ? <Tx text={broken.name} /> : toldId(id)}
      source={<EditionCutoff evaluation={evaluation} />}
      inSet
    >
      <Words serious={broken !== undefined}>
        {broken ? words.brokenIndicator : words.unknownIndicator(toldId(id))}
      </Words>
    </WidgetFrame>
  );
}
