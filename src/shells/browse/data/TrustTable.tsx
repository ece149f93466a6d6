import { useQuery } from '@tanstack/react-query';
import { apiAddressQuery } from '#data/address.ts';
import { resourcePath } from '#data/api.ts';
import { useApi } from '#data/context.tsx';
import { indicatorResource } from '#data/indicator.ts';
import type { EditionHealth, IndicatorHealth } from '#domain/data-health.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { sortedBy } from '#domain/order.ts';
import { dueWords } from '#domain/sentence/data-health.ts';
import { useLocale } from '#i18n/locale.tsx';
import { dataWords } from '#i18n/pages/data.ts';
import { Tx } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { useEditionId } from '#platform/edition-param.ts';
import { paths } from '#platform/paths.ts';
import { Button } from '#ui/Button.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { Section } from '#ui/Section.tsx';
import { VirtualTable } from '#ui/VirtualTable.tsx';
import { Late } from './SourceTable.tsx';
import { sortKeys, trustKinds, useTableState, type SortName } from './table-state.ts';
import styles from './tables.module.css';
import { TrustCell } from './TrustCell.tsx';

interface TrustTableProps {
  readonly rows: readonly IndicatorHealth[];
  readonly counts: EditionHealth;
  readonly catalogue: Catalogue;
}

/** Every indicator: whether its figure can be relied on and why, how old it is, who owes the next one. */
export function TrustTable({ rows, counts, catalogue }: TrustTableProps) {
  const { locale, tx } = useLocale();
  const words = useWords(dataWords);
  const address = useQuery(apiAddressQuery(useApi())).data;
  const edition = useEditionId();
  const { sort, trust, toggleSort, showTrust } = useTableState();
  const chosen = trust === null ? rows : rows.filter(({ assessment }) => assessment.trust.kind === trust);
  const shown = sort ? sortedBy(chosen, sortKeys[sort.name], sort.direction, locale) : chosen;
  const sortable = (name: SortName, label: string) => ({
    key: name,
    label,
    sort: {
      order: sort?.name === name ? sort.direction : null,
      onToggle: () => toggleSort(name),
    },
  });
  const cells = (row: IndicatorHealth) => {
    const { indicator } = row.assessment;
    const { latest, owner } = indicator;
    const agency = owner === null ? null : catalogue.agencies.get(owner);
    const file = indicatorResource(indicator.id);
    return [
      <span key="name" className={styles.stack}>
        <PageLink to={paths.indicator(indicator.id)}>
          <Tx text={indicator.shortName} />
        </PageLink>
        <span className={styles.note}>{indicator.code}</span>
      </span>,
      <TrustCell key="trust" row={row} />,
      <span key="period" className={styles.stack}>
        <span>{latest ? formatPeriod(latest.period, locale) : words.none}</span>
        {row.ageMonths !== null && row.ageMonths > 0 && (
          <span className={styles.note}>{words.months(formatNumber(row.ageMonths, 0, locale))}</span>
        )}
      </span>,
      dueWords(indicator.nextDue, locale),
      <Late key="late" days={row.lateDays} none={indicator.nextDue === null ? words.noDue : words.notLate} />,
      agency ? <Tx key="owner" text={agency.shortName} /> : words.notStated,
      words.collection[indicator.collection],
      address === undefined ? (
        <code key="file">JSON</code>
      ) : (
        <a
          key="file"
          href={new URL(resourcePath(edition, file), address).href}
          download
          aria-label={words.detailFile(tx(indicator.shortName))}
        >
          JSON
        </a>
      ),
    ];
  };
  return (
    <Section title={words.indicators} note={words.indicatorsNote} className={styles.section}>
      <div role="group" aria-label={words.filter} className={styles.filters}>
        <Button aria-pressed={trust === null} onClick={() => showTrust(null)}>
          {words.all} {formatNumber(counts.total, 0, locale)}
        </Button>
        {trustKinds
          .filter((kind) => counts.byTrust[kind] > 0 || kind === trust)
          .map((kind) => (
            <Button key={kind} aria-pressed={trust === kind} onClick={() => showTrust(kind)}>
              {words.trust[kind]} {formatNumber(counts.byTrust[kind], 0, locale)}
            </Button>
          ))}
      </div>
      {shown.length === 0 ? (
        <p>{words.noRows}</p>
      ) : (
        <VirtualTable
          caption={words.indicatorsTable}
          columns={[
            sortable('chi-so', words.indicator),
            sortable('tin-cay', words.trustLabel),
            sortable('ky', words.period),
            sortable('han', words.nextDue),
            sortable('tre', words.late),
            sortable('chu-tri', words.owner),
            { key: 'measured', label: words.measured },
            { key: 'file', label: words.file },
          ]}
          rows={shown}
          keyOf={({ assessment }) => assessment.indicator.id}
          cells={cells}
          rowHeight={64}
        />
      )}
    </Section>
  );
}
