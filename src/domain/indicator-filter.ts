import type { Assessment } from './assessment.ts';
import { displayStatus, type DisplayStatus, type StatusKind } from './display-status.ts';
import { foldVietnamese } from './format/fold.ts';
import type { Agency } from './model/catalogue.ts';
import type { Collection } from './model/indicator.ts';
import { groupOfStatus, type TallyGroup } from './tally.ts';
import type { Trust } from './trust.ts';

/** A group of the tally that holds several statuses. */
export type StatusGroup = Exclude<TallyGroup, 'met' | 'onTrack'>;

/** A status by itself, or a whole group of the tally. */
export type StatusChoice = StatusKind | StatusGroup;

/** As an owner: nobody is named. No agency has an empty id. */
export const nobody = '';

/** What a reader wants to see of a list of indicators. null and empty text ask for nothing. */
export interface Criteria {
  readonly status: StatusChoice | null;
  readonly trust: Trust['kind'] | null;
  /** Id of an agency, or {@link nobody}. */
  readonly owner: string | null;
  readonly collection: Collection | null;
  /** Words that must all occur in names, code, tags or owner; marks and capitals do not matter. */
  readonly text: string;
}

export type Criterion = keyof Criteria;

export const noCriteria: Criteria = { status: null, trust: null, owner: null, collection: null, text: '' };

/** The criteria that ask for something. */
export function setCriteria(criteria: Criteria): readonly Criterion[] {
  const all: readonly Criterion[] = ['status', 'trust', 'owner', 'collection', 'text'];
  return all.filter((key) => (key === 'text' ? words(criteria.text).length > 0 : criteria[key] !== null));
}

/** An indicator with what filters ask of it, computed once. */
export interface Filterable {
  readonly assessment: Assessment;
  readonly status: DisplayStatus;
  readonly owner: string;
  readonly folded: string;
}

/** Prepares an assessed indicator for filtering and sorting. */
export function filterable(assessment: Assessment, agencies: ReadonlyMap<string, Agency>): Filterable {
  const { code, name, shortName, tags, owner } = assessment.indicator;
  const agency = owner === null ? undefined : agencies.get(owner);
  const named = [name, shortName, agency?.name, agency?.shortName].flatMap((text) =>
    text ? [text.vi, text.en ?? ''] : [],
  );
  return {
    assessment,
    status: displayStatus(assessment),
    owner: owner ?? nobody,
    folded: foldVietnamese([code, ...named, ...tags].join('\n')),
  };
}

function words(text: string): readonly string[] {
  return foldVietnamese(text).split(/\s+/).filter(Boolean);
}

/** What a filter leaves, and what each other choice would leave. */
export interface Survey {
  readonly kept: readonly Filterable[];
  /**
   * How many indicators each choice would leave while the other criteria stay as they are. Statuses are counted one
   * by one; a group leaves the sum of its statuses.
   */
  readonly counts: {
    readonly status: ReadonlyMap<StatusKind, number>;
    readonly trust: ReadonlyMap<Trust['kind'], number>;
    readonly owner: ReadonlyMap<string, number>;
    readonly collection: ReadonlyMap<Collection, number>;
  };
  /** How many would be left without one of the criteria. */
  readonly without: Readonly<Record<Criterion, number>>;
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Filters indicators and counts, in one pass, what every other choice would leave. Keeps their order. */
export function surveyFilter(records: readonly Filterable[], criteria: Criteria): Survey {
  const wanted = words(criteria.text);
  const fails: Readonly<Record<Criterion, (record: Filterable) => boolean>> = {
    status: ({ status: { kind } }) =>
      criteria.status !== null && criteria.status !== kind && criteria.status !== groupOfStatus(kind),
    trust: ({ assessment }) => criteria.trust !== null && criteria.trust !== assessment.trust.kind,
    owner: ({ owner }) => criteria.owner !== null && criteria.owner !== owner,
    collection: ({ assessment }) =>
      criteria.collection !== null && criteria.collection !== assessment.indicator.collection,
    text: ({ folded }) => wanted.some((word) => !folded.includes(word)),
  };
  const asked = setCriteria(criteria);
  const kept: Filterable[] = [];
  const only = { status: 0, trust: 0, owner: 0, collection: 0, text: 0 };
  const counts = {
    status: new Map<StatusKind, number>(),
    trust: new Map<Trust['kind'], number>(),
    owner: new Map<string, number>(),
    collection: new Map<Collection, number>(),
  };
  for (const record of records) {
    const failed = asked.filter((key) => fails[key](record));
    const [first] = failed;
    if (first === undefined) kept.push(record);
    else if (failed.length === 1) only[first] += 1;
    // Another choice of a facet would let in what fails by that facet alone.
    const within = (key: Criterion) => first === undefined || (failed.length === 1 && first === key);
    if (within('status')) count(counts.status, record.status.kind);
    if (within('trust')) count(counts.trust, record.assessment.trust.kind);
    if (within('owner')) count(counts.owner, record.owner);
    if (within('collection')) count(counts.collection, record.assessment.indicator.collection);
  }
  const without = (key: Criterion) => kept.length + only[key];
  return {
    kept,
    counts,
    without: {
      status: without('status'),
      trust: without('trust'),
      owner: without('owner'),
      collection: without('collection'),
      text: without('text'),
    },
  };
}
