import { noCriteria, nobody, type Criteria, type StatusChoice } from '#domain/indicator-filter.ts';
import { catalogueOrder, type IndicatorSort, type SortKey } from '#domain/indicator-sort.ts';
import type { Collection } from '#domain/model/index.ts';
import type { Trust } from '#domain/trust.ts';
import { setOrDelete } from '#platform/address-param.ts';

/** How the indicators of a pillar are shown. */
export type PillarView = 'cards' | 'table' | 'heat' | 'charts';

/** All of a pillar page that its address says. */
export interface PillarState {
  readonly criteria: Criteria;
  readonly sort: IndicatorSort;
  readonly view: PillarView;
}

/** Parts of the address. `public/early.js` must know them: the built page shows none of these states. */
export const pillarParams = {
  status: 'tt',
  trust: 'tin',
  owner: 'cq',
  collection: 'do',
  text: 'tim',
  sort: 'xep',
  direction: 'chieu',
  view: 'xem',
} as const;

const statuses: Readonly<Record<StatusChoice, string>> = {
  // Groups of the tally.
  attention: 'can-chu-y',
  notAssessable: 'chua-danh-gia-duoc',
  noTarget: 'chua-co-muc-tieu',
  noFigure: 'chua-co-so-lieu',
  // One by one.
  met: 'dat',
  'on-track': 'dung-tien-do',
  'at-risk': 'cham',
  'off-track': 'chech',
  missed: 'lo',
  overdue: 'qua-han',
  'not-assessable': 'chua-danh-gia',
  broken: 'gian-doan',
  'no-target': 'khong-muc-tieu',
  informational: 'tham-khao',
  above: 'tren-ca-nuoc',
  level: 'ngang-ca-nuoc',
  below: 'duoi-ca-nuoc',
  'not-published': 'chua-cong-bo',
  missing: 'thieu-so',
};

const trusts: Readonly<Record<Trust['kind'], string>> = {
  final: 'chinh-thuc',
  provisional: 'tam-tinh',
  overdue: 'qua-han',
  broken: 'gian-doan',
  missing: 'thieu-so',
  'not-published': 'chua-cong-bo',
};

const collections: Readonly<Record<Collection, string>> = {
  automatic: 'tu-dong',
  reported: 'bao-cao',
  survey: 'dieu-tra',
  estimate: 'uoc-tinh',
  unknown: 'chua-neu',
};

const sorts: Readonly<Record<SortKey, string>> = {
  order: 'thu-tu',
  name: 'ten',
  value: 'gia-tri',
  status: 'trang-thai',
  target: 'muc-tieu',
  country: 'ca-nuoc',
  period: 'ky',
  owner: 'co-quan',
};

const views: Readonly<Record<PillarView, string>> = {
  cards: 'the',
  table: 'bang',
  heat: 'nhiet',
  charts: 'do-thi',
};

const directions = { ascending: 'tang', descending: 'giam' } as const;

// No agency can have this id: the contract allows no underscore.
const nobodyWord = 'chua_neu';

function keyOf<K extends string>(words: Readonly<Record<K, string>>, written: string): K | null {
  for (const key in words) if (words[key] === written) return key;
  return null;
}

/** Most letters of a search, so that an address stays one. */
export const longestText = 80;

/**
 * Reads the state of a pillar page from its address. What cannot be read is as if it were not there.
 * @param knowsAgency whether an agency is in the catalogue
 * @returns the state, and the parts that were passed over: `tt=abc`
 */
export function readPillarState(
  params: URLSearchParams,
  knowsAgency: (id: string) => boolean,
): PillarState & { readonly ignored: readonly string[] } {
  const ignored: string[] = [];
  const read = <T>(name: string, parse: (written: string) => T | null): T | null => {
    const written = params.get(name);
    if (written === null || written === '') return null;
    const value = parse(written);
    if (value === null) ignored.push(`${name}=${written.slice(0, 40)}`);
    return value;
  };
  const choice = <K extends string>(name: string, words: Readonly<Record<K, string>>) =>
    read(name, (written) => keyOf(words, written));
  const status: StatusChoice | null = choice(pillarParams.status, statuses);
  const trust = choice(pillarParams.trust, trusts);
  const collection = choice(pillarParams.collection, collections);
  const owner = read(pillarParams.owner, (id) => (id === nobodyWord ? nobody : knowsAgency(id) ? id : null));
  const text = (params.get(pillarParams.text) ?? '').slice(0, longestText).trim();
  const key = choice(pillarParams.sort, sorts) ?? catalogueOrder.key;
  const descending = choice(pillarParams.direction, directions) === 'descending';
  const view = choice(pillarParams.view, views) ?? 'cards';
  return { criteria: { status, trust, owner, collection, text }, sort: { key, descending }, view, ignored };
}

/** The view alone, before the catalogue is there to read the rest by. */
export function viewIn(params: URLSearchParams): PillarView {
  return keyOf(views, params.get(pillarParams.view) ?? '') ?? 'cards';
}

/** Writes a state into the parts of an address; what is as always is left out, other parts stay. */
export function writePillarState(params: URLSearchParams, state: PillarState): void {
  const write = (name: string, value: string | null) => setOrDelete(params, name, value);
  const { criteria, sort, view } = state;
  write(pillarParams.status, criteria.status && statuses[criteria.status]);
  write(pillarParams.trust, criteria.trust && trusts[criteria.trust]);
  write(pillarParams.owner, criteria.owner === nobody ? nobodyWord : criteria.owner);
  write(pillarParams.collection, criteria.collection && collections[criteria.collection]);
  write(pillarParams.text, criteria.text.trim());
  write(pillarParams.sort, sort.key === 'order' && !sort.descending ? null : sorts[sort.key]);
  write(pillarParams.direction, sort.descending ? directions.descending : null);
  write(pillarParams.view, view === 'cards' ? null : views[view]);
}

/** How a pillar page stands when its address asks for nothing. */
export const plainState: PillarState = { criteria: noCriteria, sort: catalogueOrder, view: 'cards' };
