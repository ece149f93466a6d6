import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { catalogueResource } from '#data/catalogue.ts';
import { useApi } from '#data/context.tsx';
import { editionsResource } from '#data/editions.ts';
import { feedbackQuery } from '#data/feedback.ts';
import { programmesResource } from '#data/programmes.ts';
import type { Loaded } from '#data/resource.ts';
import type { Catalogue, EditionList, Programmes } from '#domain/model/index.ts';
import { dataWords } from '#i18n/pages/data.ts';
import { Vietnamese } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { DetailCheck } from './DetailCheck.tsx';
import { FileProblems } from './FileProblems.tsx';
import styles from './Quarantine.module.css';

interface QuarantineProps {
  readonly catalogue: Catalogue;
  readonly programmes: UseQueryResult<Loaded<Programmes>>;
  readonly editions: UseQueryResult<Loaded<EditionList>>;
}

/** Every record that was left out, by file, with its place and the reason; and the check of files not yet read. */
export function Quarantine({ catalogue, programmes, editions }: QuarantineProps) {
  const words = useWords(dataWords);
  const setting = useQuery(feedbackQuery(useApi())).data?.problem ?? null;
  const files = [
    { name: catalogueResource, problems: catalogue.problems },
    { name: programmesResource, problems: programmes.data?.value.problems ?? [] },
    { name: editionsResource, problems: editions.data?.value.problems ?? [] },
  ];
  const unread = [
    ...(programmes.isError && !programmes.data ? [programmesResource] : []),
    ...(editions.isError && !editions.data ? [editionsResource] : []),
  ];
  const none = files.every(({ problems }) => !problems.some(({ severity }) => severity === 'record'));
  return (
    <Section title={words.quarantine} note={words.quarantineNote}>
      {setting !== null && (
        <Notice tone="watch">
          config.json: <Vietnamese>{setting}</Vietnamese>
        </Notice>
      )}
      {unread.map((file) => (
        <Notice key={file} tone="watch">
          {words.notRead(file)}
        </Notice>
      ))}
      {none && unread.length === 0 && (
        <p className={styles.none}>
          <CircleCheck size={18} aria-hidden /> {words.noProblems}
        </p>
      )}
      {files.map(({ name, problems }) => (
        <FileProblems key={name} title={words.inFile(name)} problems={problems} />
      ))}
      {catalogue.indicators.length > 0 && <DetailCheck key={catalogue.edition.id} catalogue={catalogue} />}
    </Section>
  );
}
