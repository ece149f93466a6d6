import type { StatusKind } from '#domain/display-status.ts';
import {
  nobody,
  type Criteria,
  type StatusChoice,
  type StatusGroup,
  type Survey,
} from '#domain/indicator-filter.ts';
import { inLocale, type Agency, type Collection, type Locale } from '#domain/model/index.ts';
import { upperFirst } from '#domain/sentence/letters.ts';
import { statusKindLabel, tallyLabel } from '#domain/sentence/status-words.ts';
import type { Trust } from '#domain/trust.ts';
import type { Messages } from '#i18n/vi.ts';
import { pillarWords } from '#i18n/pages/pillar.ts';
import type { FacetOption } from './FacetSelect.tsx';

const alone: readonly StatusKind[] = ['met', 'on-track'];

/** Groups with their statuses, the most urgent first. */
const groups: readonly (readonly [StatusGroup, readonly StatusKind[]])[] = [
  ['attention', ['off-track', 'missed', 'at-risk', 'overdue']],
  ['notAssessable', ['not-assessable', 'broken']],
  ['noTarget', ['below', 'level', 'above', 'no-target', 'informational']],
  ['noFigure', ['missing', 'not-published']],
];

const trusts: readonly Trust['kind'][] = [
  'final',
  'provisional',
  'overdue',
  'broken',
  'missing',
  'not-published',
];

const collections: readonly Collection[] = ['automatic', 'reported', 'survey', 'estimate', 'unknown'];

interface FacetContext {
  readonly locale: Locale;
  readonly t: Messages;
  readonly agencies: ReadonlyMap<string, Agency>;
}

function groupLabel(group: StatusGroup, locale: Locale): string {
  return upperFirst(tallyLabel(group, locale));
}

/** The name of a choice, for the filter itself and for advice on which to drop. */
export const choiceLabels = {
  status: (choice: StatusChoice, { locale }: FacetContext) => {
    const group = groups.find(([id]) => id === choice)?.[0];
    if (group) return groupLabel(group, locale);
    const kind = [...alone, ...groups.flatMap(([, kinds]) => kinds)].find((one) => one === choice);
    return kind ? statusKindLabel(kind, locale) : choice;
  },
  trust: (kind: Trust['kind'], { locale }: FacetContext) =>
    kind === 'final' || kind === 'provisional'
      ? pillarWords[locale].trust[kind]
      : statusKindLabel(kind, locale),
  owner: (id: string, { agencies, locale, t }: FacetContext) => {
    const agency = agencies.get(id);
    return agency ? inLocale(agency.shortName, locale) : id === nobody ? upperFirst(t.indicator.noOwner) : id;
  },
  collection: (collection: Collection, { t }: FacetContext) => upperFirst(t.indicator.collection[collection]),
};

interface FacetOptions {
  readonly status: readonly FacetOption<StatusChoice>[];
  readonly trust: readonly FacetOption<Trust['kind']>[];
  readonly owner: readonly FacetOption<string>[];
  readonly collection: readonly FacetOption<Collection>[];
}

/** The choices of every filter that would leave something, and the one that is chosen. */
export function facetOptions({ counts }: Survey, criteria: Criteria, context: FacetContext): FacetOptions {
  const offered = <K extends string>(chosen: K | null, options: readonly FacetOption<K>[]) =>
    options.filter(({ value, count }) => count > 0 || value === chosen);
  const simple = <K extends string>(
    keys: Iterable<K>,
    found: ReadonlyMap<K, number>,
    label: (key: K) => string,
  ) => [...keys].map((value) => ({ value, label: label(value), count: found.get(value) ?? 0 }));
  const status = (kind: StatusKind, inner: boolean) => ({
    value: kind,
    label: statusKindLabel(kind, context.locale),
    count: counts.status.get(kind) ?? 0,
    inner,
  });
  const statuses = groups.flatMap(([group, kinds]): FacetOption<StatusChoice>[] => [
    {
      value: group,
      label: groupLabel(group, context.locale),
      count: kinds.reduce((sum, kind) => sum + (counts.status.get(kind) ?? 0), 0),
    },
    ...kinds.map((kind) => status(kind, true)),
  ]);
  const owners = new Set(counts.owner.keys());
  if (criteria.owner !== null) owners.add(criteria.owner);
  const ownerOptions = simple(owners, counts.owner, (id) => choiceLabels.owner(id, context));
  return {
    status: offered(criteria.status, [...alone.map((kind) => status(kind, false)), ...statuses]),
    trust: offered(
      criteria.trust,
      simple(trusts, counts.trust, (kind) => choiceLabels.trust(kind, context)),
    ),
    owner: ownerOptions.toSorted((a, b) => {
      // Those without an owner stand last, whatever the words for it.
      if ((a.value === nobody) !== (b.value === nobody)) return a.value === nobody ? 1 : -1;
      return a.label.localeCompare(b.label, context.locale);
    }),
    collection: offered(
      criteria.collection,
      simple(collections, counts.collection, (one) => choiceLabels.collection(one, context)),
    ),
  };
}
