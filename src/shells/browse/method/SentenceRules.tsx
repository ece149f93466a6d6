import type { Assessment } from '#domain/assessment.ts';
import { factsOf } from '#domain/sentence/facts.ts';
import { indicatorHeadline, overviewHeadline } from '#domain/sentence/headline.ts';
import { phrase } from '#domain/sentence/phrase.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { Example } from './Example.tsx';
import { Part, Prose, RuleList } from './Part.tsx';

/** The indicator of which most can be said; of equals the first. Null in an empty edition. */
function mostTold({ assessments, context }: Evaluation): Assessment | null {
  const count = (assessment: Assessment) => factsOf(assessment, context).length;
  return assessments.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}

/** How sentences are made, with those that the edition on the screen makes. */
export function SentenceRules({ evaluation }: { evaluation: Evaluation }) {
  const { locale, tx } = useLocale();
  const words = useWords(methodWords).rules.sentence;
  const { assessments, context } = evaluation;
  const told = mostTold(evaluation);
  return (
    <Part id="cau-tom-tat">
      <Prose>
        <p>{words.lead}</p>
        <p>{words.order}</p>
        <RuleList items={words.rules} ordered />
        <p>{words.after}</p>
      </Prose>
      <Example title={words.overview} live>
        <p>
          <strong>{overviewHeadline(assessments, context, locale)}.</strong>
        </p>
      </Example>
      {told && (
        <Example
          title={words.facts}
          live
          note={<PageLink to={paths.indicator(told.indicator.id)}>{tx(told.indicator.shortName)}</PageLink>}
        >
          <Prose>
            <RuleList
              items={factsOf(told, context).map((fact) => phrase(fact, told.indicator, locale))}
              ordered
            />
          </Prose>
          <p>
            <strong>{indicatorHeadline(told, context, locale)}.</strong>
          </p>
        </Example>
      )}
    </Part>
  );
}
