import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '#data/context.tsx';
import { DataError } from '#data/errors.ts';
import { sampleQuery } from '#data/sample.ts';
import { apiWords } from '#i18n/pages/api.ts';
import { useWords } from '#i18n/words.ts';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import styles from './ApiPage.module.css';
import { CodeBlock } from './CodeBlock.tsx';

/** What a resource holds now, asked for when the reader opens it. */
export function ResourceSample({ resource }: { resource: string }) {
  const words = useWords(apiWords);
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...sampleQuery(useApi(), resource), enabled: open });
  const isAbsent = query.error instanceof DataError && query.error.status === 404;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.sample}</summary>
      {open && query.isPending && <p role="status">{words.loading}</p>}
      {query.isError &&
        (isAbsent ? (
          <p>{words.sampleNone}</p>
        ) : (
          <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
        ))}
      {query.data !== undefined && (
        <>
          <p className={styles.note}>
            <code>{resource}</code>. {words.sampleNote}
          </p>
          <CodeBlock label={resource} text={query.data} lang="vi" />
        </>
      )}
    </details>
  );
}
