import { breakdownView } from '#domain/breakdown.ts';
import type { Breakdown, Indicator, IndicatorDetail } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { depthWords } from '#i18n/pages/indicator-depth.ts';
import { Tx } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { useAddressParam } from '#platform/address-param.ts';
import { Section } from '#ui/Section.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { BreakdownBars } from './BreakdownBars.tsx';
import styles from './Breakdowns.module.css';
import { BreakdownTable } from './BreakdownTable.tsx';

interface BreakdownsProps {
  readonly detail: IndicatorDetail;
  readonly indicator: Indicator;
}

/** Which breakdowns are read as tables: `?chi-tiet=bang`. */
const viewParam = 'chi-tiet';

/**
 * The indicator by group, each beside the national figure where it was published with it. Administrative units have a
 * page of their own.
 */
export function Breakdowns({ detail, indicator }: BreakdownsProps) {
  const { t } = useLocale();
  const groups = detail.breakdowns.filter(({ dimension, rows }) => dimension !== 'unit' && rows.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section title={t.indicator.breakdown}>
      {groups.map((breakdown) => (
        <Groups key={breakdown.id} breakdown={breakdown} indicator={indicator} />
      ))}
    </Section>
  );
}

function Groups({ breakdown, indicator }: { breakdown: Breakdown; indicator: Indicator }) {
  const { tx } = useLocale();
  const { groups: words } = useWords(depthWords);
  const [shown, show] = useAddressParam(viewParam);
  const view = breakdownView(breakdown, indicator);
  const select = (id: string) => show(id === 'bang' ? id : null);
  const label = tx(breakdown.label);
  return (
    <div className={styles.group}>
      <Tabs
        label={`${words.view}: ${label}`}
        heading={
          <h3 className={styles.title}>
            <Tx text={breakdown.label} />
          </h3>
        }
        selected={shown === 'bang' ? 'bang' : 'thanh'}
        onSelect={select}
        tabs={[
          {
            id: 'thanh',
            label: words.bars,
            content: <BreakdownBars view={view} label={label} indicator={indicator} />,
          },
          {
            id: 'bang',
            label: words.table,
            content: <BreakdownTable view={view} label={label} indicator={indicator} />,
          },
        ]}
      />
    </div>
  );
}
