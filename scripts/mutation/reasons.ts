import type { Mutant } from './outcome.ts';

/** Why a mutant that lives may live: the change makes no difference that anybody could see. */
interface Reason {
  readonly file: string;
  /** What stood there, where not all of the file is meant. */
  readonly original?: RegExp;
  readonly why: string;
}

const toSchema = 'the quick way of reading leaves more to the schema, which gives the same answer';
const cache = 'a cache: without it everything is worked out again, to the same result';
const typesAlone = 'a case that the types ask for and that cannot come about';

/** Each was looked at by hand; whatever is not listed counts as a missing test. */
const reasons: readonly Reason[] = [
  { file: 'src/contract/plain-observation.ts', why: toSchema },
  { file: 'src/contract/indicator-detail.ts', original: /plainObservation/, why: toSchema },
  { file: 'src/domain/period.ts', original: /known|mostKnown|^before$|^period$/, why: cache },
  { file: 'src/domain/format/number.ts', original: /known|formatters/, why: cache },
  {
    file: 'src/domain/period.ts',
    original: /^a\.(end|start) < b\.(end|start)$/,
    why: 'the two were found to differ one step before',
  },
  {
    file: 'src/contract/primitives.ts',
    original: /^\/\^\\d\{4\}(-\(|\(-|-\\d\{2\}-\\d\{2\}\$)/,
    why: 'a first look at the form; what gets past it is refused by the reading behind it',
  },
  { file: 'src/domain/pace.ts', original: /undefined|achieved === null/, why: typesAlone },
  { file: 'src/domain/cadence.ts', original: /^epoch === null$/, why: typesAlone },
  {
    file: 'src/domain/cadence.ts',
    original: /\+ period\.part - 1$/,
    why: 'only differences of two places are used: a constant added to both changes none',
  },
  {
    file: 'src/domain/performance.ts',
    original: /- rounding$/,
    why: 'only a pace that lies on a thousand-millionth beside its threshold would tell',
  },
  {
    file: 'src/contract/cross-check.ts',
    original: /isInOrder|const before|before === undefined|comparePeriods\(before/,
    why: 'a short cut for series in order; the long way gives the same',
  },
  {
    file: 'src/contract/result.ts',
    original: /^value\.slice/,
    why: 'less text is looked at, for speed; what is told is cut to length anyway',
  },
];

/** Why a living mutant may live; null when a test is missing. */
export function reasonFor({ file, original }: Mutant): string | null {
  const reason = reasons.find((one) => one.file === file && (one.original?.test(original) ?? true));
  return reason?.why ?? null;
}
