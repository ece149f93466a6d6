import { useSearchParams } from 'react-router';
import { trustRank, type IndicatorHealth } from '#domain/data-health.ts';
import { observedOn } from '#domain/figure.ts';
import type { SortKey } from '#domain/order.ts';
import type { Trust } from '#domain/trust.ts';
import { setOrDelete, usePatchAddress } from '#platform/address-param.ts';
import { useHydrated } from '#platform/hydrated.ts';

/** Names of the address parts: `?xep=-ky&tin-cay=qua-han`. A minus sign turns the order round. */
const sortParam = 'xep';
const trustParam = 'tin-cay';

const slugs: Readonly<Record<Trust['kind'], string>> = {
  final: 'dung-duoc',
  provisional: 'tam-tinh',
  overdue: 'qua-han',
  broken: 'gian-doan',
  missing: 'thieu-so',
  'not-published': 'chua-cong-bo',
};

/** Kinds in the order in which they are offered. */
export const trustKinds = ['final', 'provisional', 'overdue', 'broken', 'missing', 'not-published'] as const;

/** What each sortable column is put in order by; names as they stand in the address. */
export const sortKeys = {
  'chi-so': ({ assessment }) => assessment.indicator.code,
  'tin-cay': ({ assessment }) => trustRank(assessment.trust),
  ky: ({ assessment: { indicator } }) => indicator.latest && observedOn(indicator.latest),
  han: ({ assessment: { indicator } }) => indicator.nextDue,
  tre: ({ lateDays }) => lateDays,
  'chu-tri': ({ assessment: { indicator } }) => indicator.owner,
} as const satisfies Readonly<Record<string, (row: IndicatorHealth) => SortKey>>;

export type SortName = keyof typeof sortKeys;

export interface TableState {
  /** null: late ones first, then the oldest. */
  readonly sort: { readonly name: SortName; readonly direction: 'ascending' | 'descending' } | null;
  readonly trust: Trust['kind'] | null;
  /** Ascending, descending, then back to the order of urgency. */
  readonly toggleSort: (name: SortName) => void;
  readonly showTrust: (kind: Trust['kind'] | null) => void;
}

function isSortName(name: string): name is SortName {
  return Object.hasOwn(sortKeys, name);
}

/** Order and choice of the table of indicators, kept in the address. The built page shows neither. */
export function useTableState(): TableState {
  const [params] = useSearchParams();
  const patch = usePatchAddress();
  const hydrated = useHydrated();
  const get = (name: string) => (hydrated ? (params.get(name) ?? '') : '');
  const set = (name: string, value: string | null) => patch((now) => setOrDelete(now, name, value));
  const asked = get(sortParam);
  const name = asked.replace(/^-/, '');
  const direction = asked.startsWith('-') ? ('descending' as const) : ('ascending' as const);
  const sort = isSortName(name) ? { name, direction } : null;
  return {
    sort,
    trust: trustKinds.find((kind) => slugs[kind] === get(trustParam)) ?? null,
    toggleSort: (next) => {
      const isSame = sort?.name === next;
      const isLast = isSame && sort.direction === 'descending';
      set(sortParam, isLast ? null : isSame ? `-${next}` : next);
    },
    showTrust: (kind) => set(trustParam, kind && slugs[kind]),
  };
}
