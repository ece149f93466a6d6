import type { FieldType, SchemaShape } from '#data/api-document.ts';
import { Tx } from '#i18n/Tx.tsx';
import { apiWords, type ApiWords } from '#i18n/pages/api.ts';
import { useWords } from '#i18n/words.ts';
import { DataTable } from '#ui/DataTable.tsx';
import styles from './ApiPage.module.css';

const anchor = (shape: string) => `kieu-${shape}`;

/** One kind of record with its fields, or one kind of value in words. */
export function ShapeTable({ shape }: { shape: SchemaShape }) {
  return (
    <article id={anchor(shape.name)} className={styles.shape}>
      <h3>
        <code>{shape.name}</code>{' '}
        <span className={styles.what}>
          <Tx text={shape.what} />
        </span>
      </h3>
      {shape.fields.length > 0 ? (
        <FieldTable name={shape.name} shape={shape} />
      ) : (
        <Vocabulary type={shape.type} />
      )}
    </article>
  );
}

/**
 * The fields of a record: name, type, whether required, meaning.
 * @param name what the table is called; no two on a page alike, whatever their case
 */
export function FieldTable({ name, shape }: { name: string; shape: SchemaShape }) {
  const words = useWords(apiWords);
  return (
    <DataTable
      caption={words.fieldsOf(name)}
      captionHidden
      columns={[
        { label: words.field },
        { label: words.type },
        { label: words.required },
        { label: words.meaning },
      ]}
      rows={shape.fields.map((field) => ({
        key: field.path,
        cells: [
          <code key="path">{field.path}</code>,
          <TypeCell key="type" type={field.type} />,
          field.required ? <strong key="required">{words.yes}</strong> : words.no,
          <Tx key="what" text={field.what} />,
        ],
      }))}
    />
  );
}

function isKnown(name: string, kinds: ApiWords['json']): name is keyof ApiWords['json'] {
  return Object.hasOwn(kinds, name);
}

function TypeCell({ type }: { type: FieldType }) {
  const words = useWords(apiWords);
  const { name, list, nullable } = type;
  return (
    <>
      {list && `${words.listOf} `}
      {'shape' in name ? (
        <a href={`#${anchor(name.shape)}`}>{name.shape}</a>
      ) : isKnown(name.json, words.json) ? (
        words.json[name.json]
      ) : (
        name.json
      )}
      {nullable && ` ${words.orNull}`}
      <Vocabulary type={type} />
    </>
  );
}

function Vocabulary({ type: { vocabulary } }: { type: FieldType }) {
  const words = useWords(apiWords);
  if (vocabulary.length === 0) return null;
  return (
    <span className={styles.vocabulary}>
      {words.oneOf}: {vocabulary.join(', ')}
    </span>
  );
}
