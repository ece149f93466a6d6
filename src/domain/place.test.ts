import { describe, expect, it } from 'vitest';
import { placeOf, placesOf } from './place.ts';
import { indicator, national, observed } from './testing/builders.ts';
import { dtiRank } from './testing/worked-cases.ts';

const placed = (when: string, rank: number, method = 'own-method') =>
  national(when, rank, { kind: 'rank', outOf: 63, method });

describe('the place in a ranking', () => {
  it('is the figure itself where the indicator counts places, with its year, frame and field', () => {
    expect(placeOf(dtiRank)).toMatchObject({ rank: 50, outOf: 63, method: 'own-method' });
    expect(placeOf(dtiRank)?.period.text).toBe('2022');
  });

  it('is the newest comparator of kind rank for every other indicator', () => {
    const subject = indicator({ comparators: [placed('2021', 40), placed('2023', 54), placed('2022', 47)] });
    expect(placeOf(subject)).toMatchObject({ rank: 54, outOf: 63 });
  });

  it('is none without a rank', () => {
    expect(placeOf(indicator({ comparators: [national('2023-07', 50)] }))).toBeNull();
    expect(placeOf({ ...dtiRank, latest: observed('2022', null, { flags: ['x'] }) })).toBeNull();
    expect(placesOf(indicator(), indicator())).toBeNull();
  });

  it('is gained when the number falls', () => {
    const [was, now] = [
      indicator({ comparators: [placed('2021', 54)] }),
      indicator({ comparators: [placed('2022', 50)] }),
    ];
    expect(placesOf(was, now)).toMatchObject({ changed: true, gained: 4 });
    expect(placesOf(now, was)).toMatchObject({ changed: true, gained: -4 });
    expect(placesOf(was, was)).toMatchObject({ changed: false, gained: 0 });
  });

  it('is another place in another year or frame even when the number stays, and frames are not subtracted', () => {
    const was = indicator({ comparators: [placed('2021', 54)] });
    expect(placesOf(was, indicator({ comparators: [placed('2022', 54)] }))).toMatchObject({
      changed: true,
      gained: 0,
    });
    const frame = indicator({ comparators: [placed('2021', 54, 'frame-405')] });
    expect(placesOf(was, frame)).toMatchObject({ changed: true, gained: null });
  });

  it('has nothing to subtract when it is new', () => {
    expect(placesOf(indicator(), indicator({ comparators: [placed('2022', 54)] }))).toMatchObject({
      from: null,
      changed: true,
      gained: null,
    });
  });
});
