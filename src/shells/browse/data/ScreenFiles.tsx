import type { UseQueryResult } from '@tanstack/react-query';
import { catalogueResource } from '#data/catalogue.ts';
import { editionsResource } from '#data/editions.ts';
import { sourceHealth } from '#data/health.ts';
import { programmesResource } from '#data/programmes.ts';
import type { Loaded } from '#data/resource.ts';
import type { EditionList, Programmes } from '#domain/model/index.ts';
import { dataWords } from '#i18n/pages/data.ts';
import { useWords } from '#i18n/words.ts';
import { FreshnessNote } from '#indicators/FreshnessNote.tsx';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { useCatalogue } from '#indicators/useCatalogue.ts';
import { Section } from '#ui/Section.tsx';
import styles from './ScreenFiles.module.css';

interface ScreenFilesProps {
  readonly programmes: UseQueryResult<Loaded<Programmes>>;
  readonly editions: UseQueryResult<Loaded<EditionList>>;
}

/** The files that this screen is made from, and when the API last confirmed each. */
export function ScreenFiles({ programmes, editions }: ScreenFilesProps) {
  const words = useWords(dataWords);
  const catalogue = useCatalogue();
  return (
    <Section title={words.files} note={words.filesNote}>
      <dl className={styles.list}>
        <File name={words.catalogue} resource={catalogueResource} query={catalogue} />
        <File name={words.programmes} resource={programmesResource} query={programmes} />
        <File name={words.editions} resource={editionsResource} query={editions} />
      </dl>
    </Section>
  );
}

interface FileProps {
  readonly name: string;
  readonly resource: string;
  readonly query: UseQueryResult<Loaded<unknown>>;
}

function File({ name, resource, query }: FileProps) {
  const words = useWords(dataWords);
  const retry = () => void query.refetch();
  return (
    <div className={styles.file}>
      <dt>
        {name} <code className={styles.resource}>{resource}</code>
      </dt>
      <dd>
        {query.data ? (
          <FreshnessNote health={sourceHealth(query)} onRetry={retry} />
        ) : query.isError ? (
          <LoadFailure error={query.error} onRetry={retry} />
        ) : (
          words.loadingFile
        )}
      </dd>
    </div>
  );
}
