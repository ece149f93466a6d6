import { useQuery } from '@tanstack/react-query';
import { apiAddressQuery } from '#data/address.ts';
import { resourcePath } from '#data/api.ts';
import { catalogueResource } from '#data/catalogue.ts';
import { contractFiles } from '#data/contract-files.ts';
import { useApi } from '#data/context.tsx';
import { editionsResource } from '#data/editions.ts';
import { programmesResource } from '#data/programmes.ts';
import type { IndicatorHealth } from '#domain/data-health.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { dataWords } from '#i18n/pages/data.ts';
import { useWords } from '#i18n/words.ts';
import { useEditionId } from '#platform/edition-param.ts';
import { Section } from '#ui/Section.tsx';
import { CsvButton } from './CsvButton.tsx';
import styles from './Downloads.module.css';
import { ZipButton } from './ZipButton.tsx';

const schemaFiles = contractFiles.filter((file) => file !== 'openapi.json');

interface DownloadsProps {
  readonly catalogue: Catalogue;
  readonly rows: readonly IndicatorHealth[];
}

/** Everything to take away: the whole edition, the newest figures, each file. */
export function Downloads({ catalogue, rows }: DownloadsProps) {
  const words = useWords(dataWords);
  const edition = useEditionId();
  return (
    <Section title={words.downloads} note={words.downloadsNote} className={styles.downloads}>
      <ZipButton key={catalogue.edition.id} catalogue={catalogue} />
      <CsvButton catalogue={catalogue} rows={rows} />
      <ul className={styles.files}>
        <FileLink resource={resourcePath(edition, catalogueResource)} label={words.catalogue} />
        <FileLink resource={resourcePath(edition, programmesResource)} label={words.programmes} />
        <FileLink resource={editionsResource} label={words.editions} />
        <FileLink resource="../openapi.json" label={words.openapi} />
        <li>
          <span className={styles.label}>{words.schemas}</span>
          <span className={styles.group}>
            {schemaFiles.map((file) => (
              <FileAddress key={file} resource={`../${file}`} name={file.replace(/^.*\/|\.json$/g, '')} />
            ))}
          </span>
        </li>
      </ul>
      <p className={styles.note}>{words.detailFiles}</p>
    </Section>
  );
}

function FileLink({ resource, label }: { resource: string; label: string }) {
  return (
    <li>
      <span className={styles.label}>{label}</span>
      <FileAddress resource={resource} name={resource.replace('../', '')} />
    </li>
  );
}

/** One file of the API. Its address is known once the configuration has been read. */
function FileAddress({ resource, name }: { resource: string; name: string }) {
  const address = useQuery(apiAddressQuery(useApi())).data;
  if (address === undefined) return <code>{name}</code>;
  return (
    <a href={new URL(resource, address).href} download>
      <code>{name}</code>
    </a>
  );
}
