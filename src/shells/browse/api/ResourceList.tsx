import { useQuery } from '@tanstack/react-query';
import { apiAddressQuery } from '#data/address.ts';
import type { ApiDescription, ApiResource } from '#data/api-document.ts';
import { useApi } from '#data/context.tsx';
import { editionsQuery } from '#data/editions.ts';
import { Tx } from '#i18n/Tx.tsx';
import { apiWords } from '#i18n/pages/api.ts';
import { useWords } from '#i18n/words.ts';
import { useCatalogue } from '#indicators/useCatalogue.ts';
import { Section } from '#ui/Section.tsx';
import styles from './ApiPage.module.css';
import { ResourceSample } from './ResourceSample.tsx';
import { FieldTable } from './ShapeTable.tsx';

/** Every resource: what it holds, how long it may be kept, what answers mean, its fields and a sample. */
export function ResourceList({ description }: { description: ApiDescription }) {
  const words = useWords(apiWords);
  const { document, resources } = description;
  const withFields = new Set<string>();
  return (
    <Section title={words.resources} note={words.resourcesNote(document.resources.length)}>
      <div className={styles.shapes}>
        {document.resources.map((resource) => {
          const isFirst = resource.schema !== null && !withFields.has(resource.schema);
          if (resource.schema !== null) withFields.add(resource.schema);
          const shape = resource.schema === null ? null : (resources.get(resource.schema) ?? null);
          return (
            <Resource key={resource.path} resource={resource}>
              {/* A frozen edition's files have the fields of the current ones, which stand above. */}
              {isFirst && shape && <FieldTable name={resource.path} shape={shape} />}
            </Resource>
          );
        })}
      </div>
    </Section>
  );
}

/** An address of the template that exists now, or null when nothing is known to fill it with. */
function useFilled(path: string): string | null {
  const indicator = useCatalogue().data?.value.indicators[0]?.id;
  const edition = useQuery(editionsQuery(useApi())).data?.value.defaultId;
  const filled = path
    .replace('{id}', indicator ?? '{id}')
    .replace('{edition}', edition ?? '{edition}')
    .replace(/^\//, '');
  return filled.includes('{') ? null : filled;
}

function Resource({ resource, children }: { resource: ApiResource; children: React.ReactNode }) {
  const words = useWords(apiWords);
  const address = useQuery(apiAddressQuery(useApi())).data;
  const filled = useFilled(resource.path);
  return (
    <article className={styles.shape}>
      <h3>
        <code>{resource.path}</code>{' '}
        <span className={styles.what}>
          <Tx text={resource.summary} />
        </span>
      </h3>
      <p>
        <Tx text={resource.description} />
      </p>
      <p className={styles.note}>
        {resource.cache !== null && (
          <>
            {words.cache}: <code>{resource.cache}</code>
          </>
        )}
        {address !== undefined && filled !== null && (
          <>
            {' · '}
            <a href={new URL(filled, address).href}>{words.address1}</a>
          </>
        )}
      </p>
      {children}
      <details>
        <summary>{words.answers}</summary>
        <dl className={styles.answers}>
          {resource.answers.map(({ status, text }) => (
            <div key={status}>
              <dt>{status}</dt>
              <dd>
                <Tx text={text} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {filled !== null && <ResourceSample resource={filled} />}
    </article>
  );
}
