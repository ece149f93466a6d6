import { changeKinds, changeRows, subjectOf, type ChangeRow } from '#domain/change-rows.ts';
import { diffEditions } from '#domain/edition-diff.ts';
import { earlierEdition, laterEdition } from '#domain/examples/editions.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Indicator } from '#domain/model/index.ts';
import { changeKindLabel } from '#domain/sentence/change-sentence.ts';
import { editionChangeHeadline } from '#domain/sentence/headline.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Example } from './Example.tsx';
import { Part, Prose, RuleList } from './Part.tsx';

/** What counts as changed between two editions, with two that have every kind of change. */
export function EditionRules() {
  const { locale, tx } = useLocale();
  const { rules, table } = useWords(methodWords);
  const words = rules.editions;
  const diff = diffEditions(earlierEdition, laterEdition);
  const rows = changeRows(diff, new Set());
  const said = (row: ChangeRow) =>
    [
      changeKindLabel(row.kind, locale),
      ...(row.diff?.value.kind === 'not-comparable' ? [words.noDifference] : []),
    ].join(', ');
  const figure = (indicators: readonly Indicator[], id: string) => {
    const indicator = indicators.find((each) => each.id === id);
    const latest = publishedValue(indicator?.latest ?? null);
    if (!indicator || !latest) return words.absent;
    return `${formatValue(latest, indicator, locale)} (${formatPeriod(latest.period, locale)})`;
  };
  return (
    <Part id="so-sanh-ky">
      <Prose>
        <p>{words.lead}</p>
        <RuleList items={words.rules} />
      </Prose>
      <Example title={editionChangeHeadline(diff, rows, locale)}>
        <DataTable
          caption={editionChangeHeadline(diff, rows, locale)}
          captionHidden
          columns={[
            { label: table.indicator },
            { label: table.was(tx(diff.from.title)) },
            { label: table.now(tx(diff.to.title)) },
            { label: table.listed },
          ]}
          rows={changeKinds
            .flatMap((kind) => rows[kind])
            .map((row) => {
              const { id, shortName } = subjectOf(row).indicator;
              return {
                key: id,
                cells: [
                  tx(shortName),
                  figure(earlierEdition.indicators, id),
                  figure(laterEdition.indicators, id),
                  said(row),
                ],
              };
            })}
        />
      </Example>
    </Part>
  );
}
