import { useQuery } from '@tanstack/react-query';
import { apiAddressQuery } from '#data/address.ts';
import { useApi } from '#data/context.tsx';
import { apiWords } from '#i18n/pages/api.ts';
import { useWords } from '#i18n/words.ts';
import { Section } from '#ui/Section.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import styles from './ApiPage.module.css';

/** How to call the API, with its own address in the examples. */
export function CallExamples() {
  const words = useWords(apiWords);
  const address = useQuery(apiAddressQuery(useApi())).data ?? words.addressPlace;
  const url = `${address}catalogue.json`;
  const curl = [
    `curl -sS --compressed -O '${url}'`,
    `# ${words.curlComment}`,
    `curl -sS --compressed --etag-save etag.txt --etag-compare etag.txt -O '${url}'`,
  ];
  const script = [
    `const response = await fetch('${url}');`,
    `if (!response.ok) throw new Error('${words.fetchError} ' + response.status);`,
    'const { edition, indicators } = await response.json();',
    'for (const { code, latest } of indicators) {',
    '  console.log(code, latest?.period, latest?.value);',
    '}',
  ];
  return (
    <Section title={words.calling}>
      <h3 className={styles.sub}>{words.curl}</h3>
      <CodeBlock label={words.curl} text={curl.join('\n')} />
      <h3 className={styles.sub}>{words.fetch}</h3>
      <CodeBlock label={words.fetch} text={script.join('\n')} />
    </Section>
  );
}
