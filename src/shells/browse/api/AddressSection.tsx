import { useQuery } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { apiAddressQuery } from '#data/address.ts';
import { apiDescriptionQuery } from '#data/api-document.ts';
import { contractFiles } from '#data/contract-files.ts';
import { useApi } from '#data/context.tsx';
import { apiWords } from '#i18n/pages/api.ts';
import { useWords } from '#i18n/words.ts';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './ApiPage.module.css';

/** Where the API is, and the documents that a machine reads. */
export function AddressSection() {
  const words = useWords(apiWords);
  const api = useApi();
  const query = useQuery(apiAddressQuery(api));
  const description = useQuery(apiDescriptionQuery(api)).data;
  const [said, setSaid] = useState('');
  const address = query.data;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address ?? '');
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  };
  return (
    <Section title={words.address}>
      {query.isError && <LoadFailure error={query.error} onRetry={() => void query.refetch()} />}
      <p>{words.addressText}</p>
      <p className={styles.address}>
        <code>{address ?? words.addressPlace}</code>
        <Button disabled={address === undefined} onClick={() => void copy()}>
          <Copy size={15} aria-hidden /> {words.copy}
        </Button>
        <span role="status">{said}</span>
      </p>
      <h3 className={styles.sub}>{words.documents}</h3>
      <ul className={styles.bullets}>
        {contractFiles.map((file) => (
          <li key={file}>
            {description ? (
              <a href={new URL(file, new URL('.', description.url)).href}>
                <code>{file}</code>
              </a>
            ) : (
              <code>{file}</code>
            )}
            {file === 'openapi.json' && ` (${words.openapi})`}
          </li>
        ))}
      </ul>
      {description?.origin === 'site' && <p className={styles.note}>{words.fromSite}</p>}
    </Section>
  );
}
