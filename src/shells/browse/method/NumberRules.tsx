import { accounts, activation, dtiRank } from '#domain/examples/cases.ts';
import { day, observed, period } from '#domain/examples/builders.ts';
import { formatDate, formatPeriod } from '#domain/format/date.ts';
import { formatDifference } from '#domain/format/difference.ts';
import { formatNumber } from '#domain/format/number.ts';
import { formatValue, valueParts } from '#domain/format/value.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import { Example } from './Example.tsx';
import { Given } from './Given.tsx';
import { Part, Prose } from './Part.tsx';

const many = { value: 700_000, qualifier: 'more-than' } as const;
const share = { value: 25.78, qualifier: 'exact' } as const;

/** How numbers and dates are written, by the formatters that write them. */
export function NumberRules() {
  const { locale } = useLocale();
  const { rules, table } = useWords(methodWords);
  const { lead, rows } = rules.numbers;
  const { prefix, number, scale } = valueParts(many, accounts, locale);
  const when = (written: string) => formatPeriod(period(written), locale);
  return (
    <Part id="so-va-ngay">
      <Prose>
        <p>{lead}</p>
      </Prose>
      <Example title={table.written}>
        <Given
          items={[
            { label: rows.number, value: formatNumber(1234.5, 1, locale) },
            { label: rows.share, value: formatValue(share, activation, locale) },
            { label: rows.points, value: formatDifference(2.5, activation.unit, 1, locale) },
            { label: rows.qualified, value: formatValue(many, accounts, locale) },
            { label: rows.scaled, value: `${prefix} ${number} ${scale}` },
            {
              label: rows.place,
              value: `${formatValue({ ...observed('2022', 50), value: 50 }, dtiRank, locale)}, ${when('2022')}`,
            },
            { label: rows.day, value: formatDate(day('2023-07-31'), locale) },
            { label: rows.month, value: when('2023-07') },
            { label: rows.quarter, value: when('2023-Q2') },
            { label: rows.year, value: when('2023') },
          ]}
        />
      </Example>
    </Part>
  );
}
