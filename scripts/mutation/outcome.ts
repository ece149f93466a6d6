import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const PlaceSchema = v.object({ line: v.number(), column: v.number() });

const MutantSchema = v.object({
  mutatorName: v.string(),
  replacement: v.optional(v.string(), ''),
  status: v.picklist([
    ...(['Killed', 'Timeout', 'Survived', 'NoCoverage'] as const),
    ...(['Ignored', 'RuntimeError', 'CompileError', 'Pending'] as const),
  ]),
  location: v.object({ start: PlaceSchema, end: PlaceSchema }),
});

const ReportSchema = v.object({
  files: v.record(v.string(), v.object({ source: v.string(), mutants: v.array(MutantSchema) })),
});

type Place = v.InferOutput<typeof PlaceSchema>;

/** One change of the code and what the tests made of it. */
export interface Mutant extends Omit<v.InferOutput<typeof MutantSchema>, 'location'> {
  readonly file: string;
  readonly start: Place;
  readonly end: Place;
  /** What stood there. */
  readonly original: string;
}

/** The mutants of a report of Stryker (mutation-testing schema 2). */
export function readOutcome(file: string): readonly Mutant[] {
  const { files } = v.parse(ReportSchema, JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(files).flatMap(([name, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants.map(({ location: { start, end }, ...mutant }) => ({
      ...mutant,
      file: name,
      start,
      end,
      original: textBetween(lines, start, end),
    }));
  });
}

function textBetween(lines: readonly string[], start: Place, end: Place): string {
  const part = lines.slice(start.line - 1, end.line);
  return part
    .map((line, index) => {
      const from = index === 0 ? start.column - 1 : 0;
      return line.slice(from, index === part.length - 1 ? end.column - 1 : undefined);
    })
    .join('\n');
}

/** Where a mutant is, as Stryker takes it in `mutate`: lines from 1, columns from 0. */
export const rangeOf = ({ file, start, end }: Mutant): string =>
  `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

const keyOf = (mutant: Mutant) => `${rangeOf(mutant)} ${mutant.mutatorName} ${mutant.replacement}`;

/** The mutants of a first run, with what a second one found of those that the first had to leave out. */
export function withSecondRun(first: readonly Mutant[], second: readonly Mutant[]): readonly Mutant[] {
  const found = new Map(second.map((mutant) => [keyOf(mutant), mutant]));
  return first.map((mutant) => (mutant.status === 'Ignored' ? (found.get(keyOf(mutant)) ?? mutant) : mutant));
}

/** How the mutants of a part of the code fared. */
export interface Score {
  readonly killed: number;
  /** Survived, or were in code that no test reaches. */
  readonly alive: number;
  /** Neither: left out, or code that did not run. */
  readonly aside: number;
  /** Killed of all that count, per cent; 100 when there are none. */
  readonly percent: number;
}

const isDead = ({ status }: Mutant) => status === 'Killed' || status === 'Timeout';
export const isAlive = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage';

/** The score of mutants, as Stryker counts it. */
export function scoreOf(mutants: readonly Mutant[]): Score {
  const killed = mutants.filter(isDead).length;
  const alive = mutants.filter(isAlive).length;
  const counted = killed + alive;
  return {
    killed,
    alive,
    aside: mutants.length - counted,
    percent: counted === 0 ? 100 : (killed / counted) * 100,
  };
}
