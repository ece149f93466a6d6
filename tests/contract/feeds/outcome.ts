import { parseCatalogue } from '#contract/catalogue.ts';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import type { Catalogue, Indicator, IndicatorDetail, Problem } from '#domain/model/index.ts';
import { catalogue, detail, indicator } from '../sample.ts';
import { readCatalogue, valueOf, withField } from '../spoil.ts';

/**
 * What becomes of an oddity: `kept`; `apart latest.value` (its indicator is set apart for that field); `left
 * targets[0]` (that part is left out); `noted …` (kept and remarked on); `refused html` (the whole file).
 */
export type Outcome = string;

const inFirst = 'indicators[0].';

const told = ({ path, severity }: Problem, isApart: boolean): string => {
  const where = path.startsWith(inFirst) ? path.slice(inFirst.length) : path;
  return `${severity === 'note' ? 'noted' : isApart ? 'apart' : 'left'} ${where}`;
};

const summed = (lines: readonly string[]) => (lines.length === 0 ? 'kept' : [...new Set(lines)].join(', '));

/** What becomes of a catalogue that was written so. */
export function ofText(text: string, contentType: string | null = null): Outcome {
  const result = parseCatalogue(text, contentType);
  if (!result.ok) return `refused ${result.kind}`;
  const { problems, broken } = result.value;
  return summed(
    problems.map((one) =>
      told(
        one,
        broken.some((each) => each.problems.includes(one)),
      ),
    ),
  );
}

/** What becomes of the sample when fields of its first indicator, or of the file (`/area.name`), are changed. */
export function of(changes: Readonly<Record<string, unknown>>): Outcome {
  return ofText(JSON.stringify(changed(changes)));
}

const changed = (changes: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(changes).reduce<unknown>(
    (file, [path, value]) =>
      withField(file, path.startsWith('/') ? path.slice(1) : `${inFirst}${path}`, value),
    catalogue(),
  );

/** The first indicator of the sample with those changes, as it is read; null when it is set apart. */
export function kept(changes: Readonly<Record<string, unknown>>): Indicator | null {
  return readCatalogue(changed(changes)).indicators.find(({ id }) => id === 'ho-so') ?? null;
}

/** The sample written out, with some of its text replaced: what JSON cannot say otherwise. */
export const rewritten = (from: string, to: string): string =>
  JSON.stringify(catalogue()).replace(from, () => to);

/** The sample's first figure in other letters: `8.54745E-05`. */
export const withNumber = (letters: string): string =>
  JSON.stringify({
    ...catalogue(),
    indicators: [{ ...indicator('ho-so'), bounds: null, latest: '#' }],
  }).replace('"#"', () =>
    JSON.stringify({ ...catalogue().indicators[0]?.latest, value: '#', period: '2023-07' }).replace(
      '"#"',
      letters,
    ),
  );

const known: Catalogue = readCatalogue(catalogue());

/** A history that is read beside the sample, with those fields changed. */
export function history(changes: Readonly<Record<string, unknown>>): IndicatorDetail {
  const [own] = known.indicators;
  if (!own) throw new Error('The sample has an indicator');
  return valueOf(
    parseIndicatorDetail(JSON.stringify({ ...detail(), ...changes }), { catalogue: known, indicator: own }),
  );
}

/** What becomes of such a history. */
export const ofHistory = (changes: Readonly<Record<string, unknown>>): Outcome =>
  summed(history(changes).problems.map((one) => told(one, false)));
