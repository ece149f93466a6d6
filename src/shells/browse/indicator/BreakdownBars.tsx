import type { BreakdownLine, BreakdownView } from '#domain/breakdown.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Indicator, Polarity } from '#domain/model/index.ts';
import { positionWords } from '#domain/sentence/comparison-words.ts';
import { flagWords } from '#domain/sentence/reasons.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { depthWords } from '#i18n/pages/indicator-depth.ts';
import { useWords } from '#i18n/words.ts';
import styles from './BreakdownBars.module.css';
import { GroupTrack } from './GroupTrack.tsx';
import { groupFormat, ownFormat } from './group-format.ts';

interface BreakdownBarsProps {
  readonly view: BreakdownView;
  readonly label: string;
  readonly indicator: Indicator;
}

/** Groups as ordered bars from zero, or places on a line; everything that is drawn stands in words beside it. */
export function BreakdownBars({ view, label, indicator }: BreakdownBarsProps) {
  const { locale } = useLocale();
  const { groups: words } = useWords(depthWords);
  const periods = new Set(view.lines.map(({ row }) => row.observation.period.text));
  const [first] = view.lines;
  const common = periods.size === 1 && first ? formatPeriod(first.row.observation.period, locale) : null;
  return (
    <>
      <p className={styles.note}>
        {common && `${common.charAt(0).toLocaleUpperCase(locale)}${common.slice(1)}. `}
        {orderWords(view, indicator.polarity, words)}{' '}
        {view.kind === 'places'
          ? view.last !== null && words.places(String(view.last))
          : view.outOfOwn
            ? words.ownScale
            : words.oneScale}{' '}
        {view.lines.some(({ nationalAt }) => nationalAt !== null) && words.national}
      </p>
      <ol aria-label={label} className={styles.list}>
        {view.lines.map((line) => (
          <Group
            key={line.row.key}
            line={line}
            view={view}
            indicator={indicator}
            when={common === null ? formatPeriod(line.row.observation.period, locale) : null}
          />
        ))}
      </ol>
    </>
  );
}

function orderWords(
  { order }: BreakdownView,
  polarity: Polarity,
  words: (typeof depthWords)['vi']['groups'],
): string {
  return order === 'gap' && polarity === 'informational' ? words.order.gapPlain : words.order[order];
}

interface GroupProps {
  readonly line: BreakdownLine;
  readonly view: BreakdownView;
  readonly indicator: Indicator;
  /** The group's own period, where the groups are not all of one. */
  readonly when: string | null;
}

function Group({ line, view, indicator, when }: GroupProps) {
  const { t, tx, locale } = useLocale();
  const { row, position } = line;
  const format = groupFormat(view, indicator);
  const figure = publishedValue(row.observation);
  const reasons = row.observation.flags.map((flag) => flagWords(flag, locale));
  const value = figure ? formatValue(figure, ownFormat(format, row), locale) : t.card.noFigure;
  const notes = [
    ...(when ? [when] : []),
    ...reasons,
    ...(row.observation.note ? [tx(row.observation.note)] : []),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.label} dir="auto">
        <Tx text={row.label} />
      </span>
      <GroupTrack line={line} view={view} />
      <span className={figure ? styles.value : styles.none}>{value}</span>
      <span className={styles.words}>
        {position.comparator && <Against position={position} format={format} />}
        {notes.length > 0 && <span> {notes.join('; ')}</span>}
      </span>
    </li>
  );
}

/** The difference to the country and the country's figure; the reason where the two may not be compared. */
function Against({ position, format }: { position: BreakdownLine['position']; format: Indicator }) {
  const { locale } = useLocale();
  const { groups: words } = useWords(depthWords);
  const { comparator } = position;
  if (!comparator) return null;
  const country = formatValue({ value: comparator.value, qualifier: 'exact' }, format, locale);
  if (position.kind === 'not-comparable' && position.reason === 'no-figure') {
    return <span>{words.nationalOf(country, formatPeriod(comparator.period, locale))}</span>;
  }
  const tone =
    position.kind === 'not-comparable' || position.good === null
      ? ''
      : position.good
        ? styles.good
        : styles.bad;
  const difference = positionWords(position, format, locale);
  return <span className={tone}>{words.against(difference, country)}</span>;
}
