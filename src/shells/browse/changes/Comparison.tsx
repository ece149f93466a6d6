import { ArrowRight } from 'lucide-react';
import { changeKinds, subjectOf } from '#domain/change-rows.ts';
import type { EditionList } from '#domain/model/index.ts';
import { editionChangeHeadline } from '#domain/sentence/edition-headline.ts';
import { useLocale } from '#i18n/locale.tsx';
import { changesWords } from '#i18n/pages/changes.ts';
import { useWords } from '#i18n/words.ts';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { LoadingPart } from '#indicators/LoadingPart.tsx';
import { paths } from '#platform/paths.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { PageHeading } from '../chrome/PageHeading.tsx';
import { usePillarFilter } from '../chrome/PillarFilter.tsx';
import { ChangeSection } from './ChangeSection.tsx';
import { ChangesSkeleton } from './ChangesSkeleton.tsx';
import type { Side } from './ChangeTable.tsx';
import styles from './ChangesPage.module.css';
import { EditionNotes } from './EditionNotes.tsx';
import { entryOf, folderOf, type EditionPair } from './edition-pair.ts';
import { PairControls } from './PairControls.tsx';
import { useEditionChanges, type EditionChanges } from './useEditionChanges.ts';

interface ComparisonProps {
  readonly list: EditionList;
  readonly pair: EditionPair;
  readonly from: string;
  readonly to: string;
}

/** Two editions, once both are there. */
export function Comparison({ list, pair, from, to }: ComparisonProps) {
  const { tx } = useLocale();
  const words = useWords(changesWords);
  const state = useEditionChanges(list, from, to);
  if (state.kind === 'ready') return <Compared list={list} pair={pair} changes={state} />;
  const failed = state.kind === 'failed' ? entryOf(list, state.edition) : null;
  return (
    <>
      <h1 className="visually-hidden">{words.title}</h1>
      <PairControls list={list} pair={pair} pillars={[]} />
      {state.kind === 'failed' ? (
        <>
          {failed && <p>{words.failed(tx(failed.title))}</p>}
          <LoadFailure error={state.error} onRetry={state.retry} />
        </>
      ) : (
        <LoadingPart>
          <ChangesSkeleton />
        </LoadingPart>
      )}
    </>
  );
}

interface ComparedProps {
  readonly list: EditionList;
  readonly pair: EditionPair;
  readonly changes: EditionChanges;
}

function Compared({ list, pair, changes }: ComparedProps) {
  const { tx, locale } = useLocale();
  const words = useWords(changesWords);
  const { from, to, diff, rows, notes, health, retry } = changes;
  const pillars = to.pillars;
  const pillar = usePillarFilter(pillars);
  const side = (id: string, title: string): Side => ({ title, edition: folderOf(list, id) ?? '' });
  const [before, after] = [
    side(pair.from ?? pair.to, tx(from.edition.title)),
    side(pair.to, tx(to.edition.title)),
  ];
  const shown = changeKinds.map((kind) => ({
    kind,
    rows: rows[kind].filter((row) => !pillar || subjectOf(row).indicator.pillarId === pillar.id),
  }));
  const changed = shown.some((section) => section.kind !== 'same' && section.rows.length > 0);
  return (
    <>
      <PageHeading
        headline={editionChangeHeadline(diff, rows, locale)}
        note={words.subtitle(after.title, before.title)}
        health={health}
        onRetry={retry}
      />
      <PairControls list={list} pair={pair} pillars={pillars} />
      <EditionNotes from={from} to={to} />
      {diff.unreadable.length > 0 && (
        <Notice tone="watch">
          {words.unreadable(
            diff.unreadable.length,
            diff.unreadable.map(({ id, name }) => (name ? tx(name) : id)).join('; '),
          )}
        </Notice>
      )}
      {pillar && !changed && <Notice>{words.noneInPillar}</Notice>}
      {shown
        .filter((section) => section.rows.length > 0)
        .map((section) => (
          <ChangeSection key={section.kind} {...section} notes={notes} from={before} to={after} />
        ))}
      <p className={styles.onward}>
        <PageLink to={paths.attention()}>
          {words.toAttention} <ArrowRight size={16} aria-hidden />
        </PageLink>
      </p>
    </>
  );
}
