import type { IndicatorHealth } from '#domain/data-health.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatDate, formatInstant, formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import { inLocale, type Catalogue, type Locale } from '#domain/model/index.ts';
import { healthReason } from '#domain/sentence/data-health.ts';
import { flagWords } from '#domain/sentence/reasons.ts';
import type { DataWords } from '#i18n/pages/data.ts';
import { csvText, type CsvCell } from './csv.ts';

/** A number with the decimal mark of the reader's spreadsheet, never grouped. */
function plainNumber(value: number, locale: Locale): CsvCell {
  // JavaScript writes very small numbers with an exponent; very large ones the contract keeps out.
  const text = /e/i.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);
  return { number: locale === 'vi' ? text.replace('.', ',') : text };
}

/**
 * The newest figure of every indicator as CSV for a spreadsheet, one row an indicator, those without a figure
 * included with the reason.
 * @param words headings and terms, in the language of `locale`
 * @param timeZone IANA name
 */
export function figuresCsv(
  catalogue: Catalogue,
  rows: readonly IndicatorHealth[],
  words: DataWords,
  locale: Locale,
  timeZone: string,
): string {
  const pillars = new Map(catalogue.pillars.map((pillar) => [pillar.id, inLocale(pillar.name, locale)]));
  const row = (health: IndicatorHealth): readonly CsvCell[] => {
    const { indicator, trust } = health.assessment;
    const { latest, nextDue, owner, caution } = indicator;
    const figure = publishedValue(latest);
    const source = latest && catalogue.sources.get(latest.source);
    const agency = owner === null ? null : catalogue.agencies.get(owner);
    return [
      indicator.code,
      indicator.id,
      inLocale(indicator.name, locale),
      pillars.get(indicator.pillarId) ?? indicator.pillarId,
      latest && formatPeriod(latest.period, locale),
      figure && plainNumber(figure.value, locale),
      figure && formatValue(figure, indicator, locale),
      inLocale(indicator.unit.name, locale),
      words.trust[trust.kind],
      healthReason(health, locale),
      health.ageMonths === null ? null : plainNumber(health.ageMonths, locale),
      latest && latest.flags.map((flag) => flagWords(flag, locale)).join('; '),
      latest?.asOf ? formatDate(latest.asOf, locale) : null,
      latest?.receivedAt ? formatInstant(latest.receivedAt, locale, timeZone) : null,
      nextDue && formatDate(nextDue, locale),
      health.lateDays === null ? null : plainNumber(health.lateDays, locale),
      agency ? inLocale(agency.name, locale) : null,
      words.collection[indicator.collection],
      source ? `${source.title}, ${source.publisher}` : (latest?.source ?? null),
      source?.url ?? null,
      caution && inLocale(caution, locale),
    ];
  };
  return csvText([words.csvHeadings, ...rows.map(row)]);
}
