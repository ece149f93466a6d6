import { formatDate } from '#domain/format/date.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { Part, Prose, RuleList } from './Part.tsx';

/** As of which day statuses are computed, and as of which day they are on this screen. */
export function EvaluationDay({ evaluation }: { evaluation: Evaluation }) {
  const { locale, tx } = useLocale();
  const words = useWords(methodWords).rules.evaluation;
  const { catalogue, context } = evaluation;
  return (
    <Part id="ngay-danh-gia">
      <Prose>
        <p>{words.lead}</p>
        <RuleList items={words.rules} />
        <p>
          <strong>
            {words.now(tx(catalogue.edition.title), formatDate(context.evaluationDate, locale))}
          </strong>
        </p>
      </Prose>
    </Part>
  );
}
