import { useId } from 'react';
import { formatPeriod } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import { newestYears, wholeRange, type HistoryRange } from '#domain/history-range.ts';
import type { Observation } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { depthWords } from '#i18n/pages/indicator-depth.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import styles from './RangeControl.module.css';
import type { HistoryRangeState } from './useHistoryRange.ts';

const presets = [1, 3, 5];

interface RangeControlProps extends HistoryRangeState {
  readonly history: readonly Observation[];
}

/** Chooses the part of a long history that its chart shows: by a press, or by two sliders that keys move too. */
export function RangeControl({ history, range, outside, choose }: RangeControlProps) {
  const { locale } = useLocale();
  const { range: words } = useWords(depthWords);
  const whole = wholeRange(history);
  const options = [
    ...presets.flatMap((years) => {
      const found = newestYears(history, years);
      return found ? [{ label: words.years(years), range: found }] : [];
    }),
    { label: words.all, range: whole },
  ];
  const at = (index: number) => {
    const period = history[index]?.period;
    return period ? formatPeriod(period, locale) : '';
  };
  const count = (number: number) => formatNumber(number, 0, locale);
  return (
    <div role="group" aria-label={words.label} className={styles.control}>
      <div className={styles.presets}>
        {options.map((option) => (
          <Button
            key={option.label}
            aria-pressed={sameRange(option.range, range)}
            onClick={() => choose(option.range)}
          >
            {option.label}
          </Button>
        ))}
      </div>
      <Slider
        label={words.from}
        value={range.start}
        last={whole.end}
        text={at(range.start)}
        onMove={(start) => choose({ start: Math.min(start, range.end - 1), end: range.end })}
      />
      <Slider
        label={words.to}
        value={range.end}
        last={whole.end}
        text={at(range.end)}
        onMove={(end) => choose({ start: range.start, end: Math.max(end, range.start + 1) })}
      />
      <p className={styles.said}>
        {outside && `${words.outside} `}
        {words.shown(
          at(range.start),
          at(range.end),
          count(range.end - range.start + 1),
          count(history.length),
        )}
      </p>
    </div>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly last: number;
  /** The value as a period, read aloud in place of the number. */
  readonly text: string;
  readonly onMove: (value: number) => void;
}

function Slider({ label, value, last, text, onMove }: SliderProps) {
  const id = useId();
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onMove(Number(event.target.value))}
      />
      <output htmlFor={id}>{text}</output>
    </div>
  );
}

function sameRange(a: HistoryRange, b: HistoryRange): boolean {
  return a.start === b.start && a.end === b.end;
}
