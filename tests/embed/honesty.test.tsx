import { cleanup } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { formatPeriod } from '../../src/domain/format/date.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { catalogueOf, editions } from '../honesty/published.ts';
import { addresses, open, text } from './on-widget.ts';

const period = (written: string) => {
  const parsed = parsePeriod(written);
  return parsed ? formatPeriod(parsed, 'vi') : written;
};
/** A publisher without what stands in brackets behind it. */
const briefly = (publisher: string) => publisher.replace(/\s*\(.*$/, '');

describe.each(editions)('in the edition %s', (edition) => {
  const { indicators, sources } = catalogueOf(edition);
  const publisher = new Map(sources.map((source) => [source.id, source.publisher]));

  test.each(indicators.map(({ id }) => id))('the widget of %s keeps the rules of honesty', async (id) => {
    const indicator = indicators.find((one) => one.id === id);
    const latest = indicator?.latest ?? null;
    const when = latest ? period(latest.period) : 'Số liệu đến';
    const who = latest ? briefly(publisher.get(latest.source) ?? '?') : '';
    const whole = latest?.value === 100 && indicator?.unit.id === 'percent';
    await open(`/nhung/chi-so/${id}/?ky=${edition}`);
    expect(text()).toContain(when);
    expect(text()).toContain(who);
    expect(text()).toContain(whole ? indicator.denominator?.vi : '');
    expect(addresses().at(-1)).toBe(`/chi-so/${id}/?ky=${edition}`);
    cleanup();
  });
});
