import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assessment.ts';
import {
  filterable,
  noCriteria,
  nobody,
  setCriteria,
  surveyFilter,
  type Criteria,
  type Filterable,
} from './indicator-filter.ts';
import type { Agency } from './model/catalogue.ts';
import type { Collection, Indicator } from './model/indicator.ts';
import { groupOfStatus } from './tally.ts';
import { day, indicator, national, observed, target, text } from './testing/builders.ts';

const agency = (id: string, name: string, short: string): [string, Agency] => [
  id,
  { id, name: text(name), shortName: text(short), validFrom: null, validTo: null },
];
const agencies = new Map([
  agency('so-y-te', 'Sở Y tế', 'Sở Y tế'),
  agency('so-tttt', 'Sở Thông tin và Truyền thông', 'Sở TT&TT'),
]);
const on = day('2025-06-30');
const record = (more: Partial<Indicator>): Filterable => filterable(assess(indicator(more), on), agencies);

const met = record({ id: 'met', owner: 'so-y-te', targets: [target('2025-12-31', 90)] });
const late = record({
  id: 'late',
  code: 'CQ-03',
  name: text('Hồ sơ nộp trực tuyến', 'Dossiers filed online'),
  owner: 'so-tttt',
  collection: 'automatic',
  baseline: observed('2024-12', 20),
  latest: observed('2025-06', 21),
  targets: [target('2025-12-31', 90)],
});
const overdue = record({ id: 'overdue', owner: 'so-tttt', nextDue: day('2025-01-31') });
const below = record({
  id: 'below',
  latest: observed('2023', 5.5),
  comparators: [national('2023', 10.8)],
  collection: 'survey',
});
const unknown = record({ id: 'unknown', latest: null, tags: ['kinh-te-so'] });
const all = [met, late, overdue, below, unknown];

const ids = (criteria: Partial<Criteria>) =>
  surveyFilter(all, { ...noCriteria, ...criteria }).kept.map(({ assessment }) => assessment.indicator.id);

describe('what a criterion leaves', () => {
  test.each<[string, Partial<Criteria>, string[]]>([
    ['nothing asked', {}, ['met', 'late', 'overdue', 'below', 'unknown']],
    ['one status', { status: 'off-track' }, ['late']],
    ['a group of statuses', { status: 'attention' }, ['late', 'overdue']],
    ['a status that is a group by itself', { status: 'met' }, ['met']],
    ['against the country', { status: 'below' }, ['below']],
    ['trust', { trust: 'overdue' }, ['overdue']],
    ['owner', { owner: 'so-tttt' }, ['late', 'overdue']],
    ['nobody named', { owner: nobody }, ['below', 'unknown']],
    ['collection', { collection: 'survey' }, ['below']],
    ['text without marks', { text: 'ho so nop' }, ['late']],
    ['text with marks and capitals', { text: 'NỘP  Hồ' }, ['late']],
    ['English name', { text: 'dossiers' }, ['late']],
    ['code', { text: 'cq-03' }, ['late']],
    ['tag', { text: 'kinh-te' }, ['unknown']],
    ['owner by short name', { text: 'tt&tt' }, ['late', 'overdue']],
    ['words across two names do not run together', { text: 'tếsở' }, []],
    ['only spaces ask for nothing', { text: '   ' }, ['met', 'late', 'overdue', 'below', 'unknown']],
    ['all at once', { owner: 'so-tttt', trust: 'final', text: 'truc tuyen' }, ['late']],
    ['no indicator fits', { owner: 'so-y-te', status: 'missed' }, []],
  ])('%s', (_name, criteria, left) => {
    expect(ids(criteria)).toEqual(left);
  });
});

test('counts say what each other choice of a facet would leave', () => {
  const { counts } = surveyFilter(all, { ...noCriteria, owner: 'so-tttt', status: 'off-track' });
  expect(Object.fromEntries(counts.status)).toEqual({ 'off-track': 1, overdue: 1 });
  expect(Object.fromEntries(counts.owner)).toEqual({ 'so-tttt': 1 });
  expect(Object.fromEntries(counts.trust)).toEqual({ final: 1 });
});

test('an empty result says how many each criterion alone holds back', () => {
  const { kept, without } = surveyFilter(all, { ...noCriteria, owner: 'so-y-te', trust: 'overdue' });
  expect(kept).toEqual([]);
  expect(without).toMatchObject({ owner: 1, trust: 1 });
});

const anyRecord = fc
  .record({
    kind: fc.constantFrom(met, late, overdue, below, unknown),
    owner: fc.constantFrom('so-y-te', 'so-tttt', null),
    collection: fc.constantFrom<Collection>('automatic', 'reported', 'survey'),
  })
  .map(({ kind, owner, collection }) => record({ ...kind.assessment.indicator, owner, collection }));
const anyCriteria: fc.Arbitrary<Criteria> = fc.record({
  status: fc.constantFrom(null, 'attention', 'met', 'off-track', 'noFigure'),
  trust: fc.constantFrom(null, 'final', 'overdue', 'not-published'),
  owner: fc.constantFrom(null, nobody, 'so-y-te', 'khong-co'),
  collection: fc.constantFrom(null, 'automatic', 'survey'),
  text: fc.constantFrom('', 'ho so', 'điện tử', 'zzz', '\\', '.*'),
});
const sum = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((a, b) => a + b, 0);

describe('for any list and any criteria', () => {
  test('filtering what was filtered changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), anyCriteria, (records, criteria) => {
        const { kept } = surveyFilter(records, criteria);
        expect(surveyFilter(kept, criteria).kept).toEqual(kept);
      }),
    );
  });

  test('the counts of a facet add up to what is left without it, and each is what its choice leaves', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), anyCriteria, (records, criteria) => {
        const { counts, without } = surveyFilter(records, criteria);
        for (const facet of ['status', 'trust', 'owner', 'collection'] as const) {
          expect(sum(counts[facet])).toBe(without[facet]);
          expect(surveyFilter(records, { ...criteria, [facet]: null }).kept).toHaveLength(without[facet]);
          for (const [choice, count] of counts[facet]) {
            expect(surveyFilter(records, { ...criteria, [facet]: choice }).kept).toHaveLength(count);
          }
        }
        expect(surveyFilter(records, { ...criteria, text: '' }).kept).toHaveLength(without.text);
      }),
    );
  });

  test('a group leaves the sum of its statuses', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), (records) => {
        const { counts } = surveyFilter(records, noCriteria);
        const inGroup = [...counts.status].filter(([kind]) => groupOfStatus(kind) === 'attention');
        const left = surveyFilter(records, { ...noCriteria, status: 'attention' }).kept;
        expect(left).toHaveLength(sum(new Map(inGroup)));
      }),
    );
  });
});

test('the criteria that ask for something are named', () => {
  expect(setCriteria(noCriteria)).toEqual([]);
  expect(setCriteria({ ...noCriteria, owner: nobody, text: ' \t' })).toEqual(['owner']);
});
