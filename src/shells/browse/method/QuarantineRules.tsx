import { refusedFields } from '#domain/examples/quarantine.ts';
import { methodWords } from '#i18n/pages/method.ts';
import { Vietnamese } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Example } from './Example.tsx';
import { Part, Prose, RuleList } from './Part.tsx';

/** What happens to bad data, with what is said of some. */
export function QuarantineRules() {
  const { rules, table } = useWords(methodWords);
  const words = rules.quarantine;
  return (
    <Part id="so-lieu-loi">
      <Prose>
        <p>{words.lead}</p>
        <RuleList items={words.rules} />
      </Prose>
      <Example title={words.list}>
        <DataTable
          caption={words.list}
          captionHidden
          columns={[{ label: table.field }, { label: table.found }, { label: table.expected }]}
          rows={refusedFields.map(({ field, json, problem }) => ({
            key: `${field} ${json}`,
            cells: [
              <code key="path">{problem.path}</code>,
              <code key="json">{json}</code>,
              <Vietnamese key="expected">{problem.expected}</Vietnamese>,
            ],
          }))}
        />
      </Example>
    </Part>
  );
}
