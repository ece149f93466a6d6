import { parsePlainDate, plainDate, type PlainDate } from './date.ts';

/** How often a figure is due. `irregular` has no rhythm: nothing in it is ever late by itself. */
export type Cadence = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'irregular';

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day';

/** A published period: `2023`, `2023-H1`, `2023-Q2`, `2023-07`, `2023-07-31`. */
export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** Half 1–2, quarter 1–4, month 1–12; for a day its month; for a year 1. */
  readonly part: number;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

const pattern = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/;

/** Periods read before: a catalogue names the same few thousands of times, and all of them can be one object. */
const known = new Map<string, Period>();
const mostKnown = 5000;

/** Reads a period; null for anything that is not one of the five forms. */
export function parsePeriod(text: string): Period | null {
  const before = known.get(text);
  if (before) return before;
  const period = readPeriod(text);
  if (period) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, period);
  }
  return period;
}

function readPeriod(text: string): Period | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, yearText, half, quarter, month, day] = match;
  const year = Number(yearText);
  if (day !== undefined) {
    const date = parsePlainDate(text);
    return date && { text, kind: 'day', year, part: Number(month), start: date, end: date };
  }
  if (month !== undefined) return span(text, 'month', year, Number(month), 1);
  if (quarter !== undefined) return span(text, 'quarter', year, Number(quarter), 3);
  if (half !== undefined) return span(text, 'half', year, Number(half), 6);
  return span(text, 'year', year, 1, 12);
}

function span(text: string, kind: PeriodKind, year: number, part: number, months: number): Period {
  const firstMonth = (part - 1) * months + 1;
  return {
    text,
    kind,
    year,
    part,
    start: plainDate(year, firstMonth, 1),
    end: plainDate(year, firstMonth + months, 0),
  };
}

/** Orders periods by their end, then by their start (the longer one first). Negative: `a` is earlier. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return 0;
}
