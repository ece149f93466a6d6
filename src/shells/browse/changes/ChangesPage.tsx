import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '#data/context.tsx';
import { editionsQuery } from '#data/editions.ts';
import type { EditionList } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { changesWords } from '#i18n/pages/changes.ts';
import { useWords } from '#i18n/words.ts';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { LoadingPart } from '#indicators/LoadingPart.tsx';
import { useCatalogue } from '#indicators/useCatalogue.ts';
import { useHead } from '#platform/head.tsx';
import { paths } from '#platform/paths.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './ChangesPage.module.css';
import { ChangesSkeleton } from './ChangesSkeleton.tsx';
import { Comparison } from './Comparison.tsx';
import { useEditionPair } from './edition-pair.ts';
import { PairControls } from './PairControls.tsx';

/** `/so-sanh-ky?tu=2023-07&den=2025-06`: what changed between any two editions. */
export function ChangesPage() {
  const { t, tx } = useLocale();
  const words = useWords(changesWords);
  const editions = useQuery(editionsQuery(useApi()));
  const area = useCatalogue().data?.value.area;
  useHead(area ? t.brand.document(words.title, tx(area.name)) : words.title);
  return (
    <div className={styles.page}>
      <Breadcrumb
        label={t.nav.breadcrumb}
        items={[{ label: t.nav.overview, to: paths.overview() }, { label: words.title }]}
      />
      {editions.data ? (
        <WithEditions list={editions.data.value} />
      ) : editions.isError ? (
        <Titled>
          <LoadFailure error={editions.error} onRetry={() => void editions.refetch()} />
        </Titled>
      ) : (
        <LoadingPart>
          <ChangesSkeleton />
        </LoadingPart>
      )}
    </div>
  );
}

/** Where no comparison can be made, the page keeps its name. */
function Titled({ children }: { children: ReactNode }) {
  const words = useWords(changesWords);
  return (
    <>
      <h1 className={styles.title}>{words.title}</h1>
      {children}
    </>
  );
}

function WithEditions({ list }: { list: EditionList }) {
  const words = useWords(changesWords);
  const pair = useEditionPair(list);
  const { from, to, obstacle, unknown } = pair;
  if (obstacle === null && from !== null) {
    return <Comparison key={`${from} ${to}`} list={list} pair={pair} from={from} to={to} />;
  }
  return (
    <Titled>
      <PairControls list={list} pair={pair} pillars={[]} />
      {obstacle === 'unknown'
        ? unknown.map((id) => (
            <Notice key={id} tone="watch" role="alert">
              {words.unknown(id)}
            </Notice>
          ))
        : obstacle !== null && <Notice>{words[obstacle]}</Notice>}
    </Titled>
  );
}
