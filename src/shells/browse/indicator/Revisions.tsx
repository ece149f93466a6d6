import { formatDate, formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Indicator, IndicatorDetail, Revision } from '#domain/model/index.ts';
import { differenceText } from '#domain/sentence/terms.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { depthWords } from '#i18n/pages/indicator-depth.ts';
import { useWords } from '#i18n/words.ts';
import { Section } from '#ui/Section.tsx';
import { VirtualTable } from '#ui/VirtualTable.tsx';
import { asPrinted } from '#indicators/printed-digits.ts';

interface RevisionsProps {
  readonly detail: IndicatorDetail;
  readonly indicator: Indicator;
}

/** Which figures were revised, from what to what, when and why; nothing where none was. */
export function Revisions({ detail, indicator }: RevisionsProps) {
  const { t, locale } = useLocale();
  const { revisions: words } = useWords(depthWords);
  if (detail.revisions.length === 0) return null;
  const rows = detail.revisions.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
  const value = (number: number | null) => {
    if (number === null) return words.none;
    const { decimals } = asPrinted(indicator, number);
    const format = { ...indicator, decimals: Math.max(decimals, indicator.decimals) };
    return formatValue({ value: number, qualifier: 'exact' }, format, locale);
  };
  const difference = ({ was, now }: Revision) => {
    if (was === null || now === null)
      return was === now ? words.same : was === null ? words.added : words.removed;
    if (was === now) return words.same;
    const size = differenceText(now - was, was, indicator, locale);
    return now > was ? words.up(size) : words.down(size);
  };
  return (
    <Section title={words.title} note={words.note(rows.length)}>
      <VirtualTable
        caption={words.table}
        columns={[
          { key: 'period', label: t.indicator.period },
          { key: 'was', label: words.was, numeric: true },
          { key: 'now', label: words.now, numeric: true },
          { key: 'difference', label: words.difference },
          { key: 'on', label: words.on },
          { key: 'reason', label: words.reason },
        ]}
        rows={rows}
        keyOf={(revision) => `${detail.revisions.indexOf(revision)}`}
        cells={(revision) => [
          formatPeriod(revision.period, locale),
          value(revision.was),
          value(revision.now),
          difference(revision),
          formatDate(revision.on, locale),
          <Tx key="reason" text={revision.reason} />,
        ]}
      />
    </Section>
  );
}
