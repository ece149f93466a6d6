import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { attentionHeadline } from '#domain/sentence/attention-headline.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { attentionWords } from '#i18n/pages/attention.ts';
import { useWords } from '#i18n/words.ts';
import { CatalogueGate, type PageData } from '#indicators/CatalogueGate.tsx';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { useProgrammes } from '#indicators/useProgrammes.ts';
import { useHead } from '#platform/head.tsx';
import { paths } from '#platform/paths.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { PageHeading } from '../chrome/PageHeading.tsx';
import { usePillarFilter } from '../chrome/PillarFilter.tsx';
import { AttentionControls } from './AttentionControls.tsx';
import { AttentionLines } from './AttentionLines.tsx';
import styles from './AttentionPage.module.css';
import { AttentionSkeleton } from './AttentionSkeleton.tsx';
import { PrintFoot } from './PrintFoot.tsx';
import { Unassessed } from './Unassessed.tsx';
import { useAttentionLines } from './useAttentionLines.ts';

/** `/can-chu-y`: what needs a leader's attention, worst first; by owner on demand; on one sheet of paper. */
export function AttentionPage() {
  // Asked for here too, so that it is fetched beside the catalogue and not after it.
  useProgrammes();
  return <CatalogueGate skeleton={<AttentionSkeleton />}>{(data) => <Attention {...data} />}</CatalogueGate>;
}

function Attention({ evaluation, health, retry }: PageData) {
  const { t, tx, locale } = useLocale();
  const words = useWords(attentionWords);
  const { catalogue, context } = evaluation;
  const { lines, failure } = useAttentionLines(evaluation);
  const pillar = usePillarFilter(catalogue.pillars);
  const shown = useMemo(
    () => (pillar ? lines.filter(({ item }) => item.pillarId === pillar.id) : lines),
    [lines, pillar],
  );
  const headline = attentionHeadline(
    lines.map(({ item }) => item),
    context,
    locale,
  );
  useHead(t.brand.document(words.title, tx(catalogue.area.name)), headline);
  return (
    <div className={styles.page}>
      <p className={styles.letterhead}>{t.brand.title(tx(catalogue.area.name))}</p>
      <div className={styles.crumbs}>
        <Breadcrumb
          label={t.nav.breadcrumb}
          items={[{ label: t.nav.overview, to: paths.overview() }, { label: words.title }]}
        />
      </div>
      <PageHeading
        headline={headline}
        note={
          <>
            <Tx text={catalogue.edition.title} /> · {words.rule}{' '}
            <PageLink to={`${paths.method()}#thu-tu-chu-y`} className={styles.rule}>
              {words.ruleLink}
            </PageLink>
          </>
        }
        health={health}
        onRetry={retry}
      />
      <AttentionControls catalogue={catalogue} />
      {failure && (
        <div className={styles.notice}>
          <p>{words.bottlenecksFailed}</p>
          <LoadFailure error={failure.error} onRetry={failure.retry} />
        </div>
      )}
      {catalogue.broken.length > 0 && <Notice tone="watch">{words.broken(catalogue.broken.length)}</Notice>}
      {pillar && lines.length > 0 && <p>{words.pillarNote(shown.length, lines.length)}</p>}
      {lines.length === 0 ? (
        <Notice>{words.empty}</Notice>
      ) : shown.length === 0 ? (
        <Notice>{words.noneInPillar}</Notice>
      ) : (
        <AttentionLines
          lines={shown}
          evaluation={evaluation}
          headline={headline}
          notices={(failure ? 1 : 0) + (catalogue.broken.length > 0 ? 1 : 0)}
        />
      )}
      <Unassessed evaluation={evaluation} />
      <p className={styles.onward}>
        <PageLink to={paths.changes()}>
          {words.toChanges} <ArrowRight size={16} aria-hidden />
        </PageLink>
      </p>
      <PrintFoot catalogue={catalogue} />
    </div>
  );
}
