import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApi } from '#data/context.tsx';
import { editionsQuery } from '#data/editions.ts';
import { mostImportant, subjectOf } from '#domain/change-rows.ts';
import { displayStatus } from '#domain/display-status.ts';
import { previousEdition } from '#domain/edition-choice.ts';
import type { EditionList } from '#domain/model/index.ts';
import { changeSentence } from '#domain/sentence/change-sentence.ts';
import { editionChangeHeadline } from '#domain/sentence/edition-headline.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { changesWords } from '#i18n/pages/changes.ts';
import { useWords } from '#i18n/words.ts';
import { ItemList } from '#indicators/ItemList.tsx';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { LoadingPart } from '#indicators/LoadingPart.tsx';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import { useEditionId } from '#platform/edition-param.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { Section } from '#ui/Section.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { ChangeMark } from './ChangeMark.tsx';
import styles from './ChangesDigest.module.css';
import { NoteLines } from './NoteLines.tsx';
import { useEditionChanges } from './useEditionChanges.ts';

const shown = 5;

/**
 * «Từ kỳ trước»: the five changes since the edition before the shown one that a leader should know first. Nothing
 * when there is no edition before it.
 */
export function ChangesDigest() {
  const editions = useQuery(editionsQuery(useApi()));
  const asked = useEditionId();
  const list = editions.data?.value;
  if (!list) {
    return (
      <Framed>
        {editions.isError ? (
          <LoadFailure error={editions.error} onRetry={() => void editions.refetch()} />
        ) : (
          <DigestSkeleton />
        )}
      </Framed>
    );
  }
  const to = asked ?? list.defaultId;
  const previous = previousEdition(list.editions, to);
  if (previous === null) return null;
  return (
    <Framed>
      <Digest key={to} list={list} from={previous.id} to={to} />
    </Framed>
  );
}

function Framed({ children }: { children: ReactNode }) {
  const words = useWords(changesWords);
  return (
    <Section
      title={words.digest}
      action={
        <PageLink to={paths.changes()}>
          {words.all} <ArrowRight size={16} aria-hidden />
        </PageLink>
      }
    >
      {children}
    </Section>
  );
}

function DigestSkeleton() {
  return (
    <LoadingPart>
      <Skeleton shape="panel" />
    </LoadingPart>
  );
}

function Digest({ list, from, to }: { list: EditionList; from: string; to: string }) {
  const { locale } = useLocale();
  const words = useWords(changesWords);
  const state = useEditionChanges(list, from, to);
  if (state.kind === 'failed') return <LoadFailure error={state.error} onRetry={state.retry} />;
  if (state.kind === 'pending') return <DigestSkeleton />;
  const rows = mostImportant(state.rows, shown);
  return (
    <>
      <p className={styles.sentence}>{editionChangeHeadline(state.diff, state.rows, locale)}</p>
      {rows.length === 0 ? (
        <p>{words.noneInDigest}</p>
      ) : (
        <ItemList
          ordered
          marks="long"
          items={rows.map((row) => {
            const { indicator } = subjectOf(row);
            const note = state.notes.get(row.id);
            return {
              key: row.id,
              mark: <ChangeMark kind={row.kind} />,
              name: (
                <PageLink to={paths.indicator(indicator.id)}>
                  <Tx text={indicator.shortName} />
                </PageLink>
              ),
              note: (
                <>
                  {changeSentence(row, locale)}
                  {note && <NoteLines note={note} indicator={indicator} />}
                </>
              ),
              side: row.to && <StatusBadge status={displayStatus(row.to)} length="short" />,
            };
          })}
        />
      )}
    </>
  );
}
