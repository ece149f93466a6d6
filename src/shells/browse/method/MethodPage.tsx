import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import { CatalogueGate, type PageData } from '#indicators/CatalogueGate.tsx';
import { useHead } from '#platform/head.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { AttentionRules } from './AttentionRules.tsx';
import { ChangeRules } from './ChangeRules.tsx';
import { Contents } from './Contents.tsx';
import { EditionRules } from './EditionRules.tsx';
import { EvaluationDay } from './EvaluationDay.tsx';
import { Glossary } from './Glossary.tsx';
import styles from './MethodPage.module.css';
import { NumberRules } from './NumberRules.tsx';
import { PaceRules } from './PaceRules.tsx';
import { Part, Prose, RuleList } from './Part.tsx';
import { PerformanceRules } from './PerformanceRules.tsx';
import { PositionRules } from './PositionRules.tsx';
import { QuarantineRules } from './QuarantineRules.tsx';
import { RankRules } from './RankRules.tsx';
import { SentenceRules } from './SentenceRules.tsx';
import { StatusLegend } from './StatusLegend.tsx';
import { TrustRules } from './TrustRules.tsx';

/** `/phuong-phap`: every rule in plain words, with cases worked by the code that applies it. */
export function MethodPage() {
  return (
    <CatalogueGate skeleton={<Skeleton shape="title" />}>{(data) => <Method {...data} />}</CatalogueGate>
  );
}

/** The address may name a part before that part is on the screen. */
function useNamedPart(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
}

function Method({ evaluation }: PageData) {
  const { t, tx } = useLocale();
  const words = useWords(methodWords);
  useHead(t.brand.document(words.title, tx(evaluation.catalogue.area.name)), words.headline);
  useNamedPart();
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{words.headline}</h1>
        <p className={styles.subtitle}>{words.subtitle}</p>
      </header>
      <Contents />
      <div className={styles.parts}>
        <EvaluationDay evaluation={evaluation} />
        <StatusLegend />
        <TrustRules evaluation={evaluation} />
        <PerformanceRules evaluation={evaluation} />
        <PositionRules evaluation={evaluation} />
        <ChangeRules evaluation={evaluation} />
        <PaceRules />
        <SentenceRules evaluation={evaluation} />
        <AttentionRules />
        <EditionRules />
        <RankRules evaluation={evaluation} />
        <QuarantineRules />
        <Part id="nguyen-tac-trung-thuc">
          <Prose>
            <RuleList items={words.rules.honesty} ordered />
          </Prose>
        </Part>
        <NumberRules />
        <Glossary />
      </div>
    </article>
  );
}
