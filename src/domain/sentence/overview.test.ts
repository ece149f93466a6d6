import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import type { Indicator } from '../model/indicator.ts';
import { day, pillars } from '../testing/builders.ts';
import * as cases from '../testing/worked-cases.ts';
import { overviewHeadline, pillarHeadline } from './headline.ts';
import { statusLabel } from './status-words.ts';

const on = day('2023-12-31');
const context = { indicators: new Map(), pillars, evaluationDate: on };
const all = [cases.healthRecords, cases.missedThenOpen, cases.digitalEconomy, cases.speed];
const assessed = (indicators: readonly Indicator[]) => indicators.map((each) => assess(each, on));

describe('the headline of the overview', () => {
  it('counts targets met, attention, and the pillar that lacks figures', () => {
    expect(overviewHeadline(assessed(all), context, 'vi')).toBe(
      '1 trên 3 chỉ số có mục tiêu đã đạt; 1 chỉ số cần chú ý; kinh tế số còn 1 trên 1 chỉ số chưa có số liệu công bố',
    );
    expect(overviewHeadline(assessed(all), context, 'en')).toBe(
      '1 of 3 indicators with a target has met it; 1 needs attention; digital economy: 1 of 1 indicator lacks a published figure',
    );
  });

  it('says so when there is nothing to count', () => {
    expect(overviewHeadline([], context, 'vi')).toBe('Chưa có chỉ số nào');
    expect(overviewHeadline(assessed([cases.speed]), context, 'vi')).toBe('1 chỉ số, chưa có mục tiêu');
  });
});

describe('the headline of a pillar', () => {
  it('speaks of its own indicators', () => {
    const [, , economy] = pillars;
    if (!economy) throw new Error('no pillar');
    expect(pillarHeadline(economy, assessed([cases.digitalEconomy]), context, 'vi')).toBe(
      'Kinh tế số: 0 trên 1 chỉ số có mục tiêu đã đạt; 1 trên 1 chỉ số chưa có số liệu công bố',
    );
  });
});

describe('a label', () => {
  it('says «tạm tính» when the status is hollow', () => {
    expect(statusLabel({ kind: 'at-risk', tone: 'watch', hollow: false }, 'vi')).toBe('Chậm so với lộ trình');
    expect(statusLabel({ kind: 'met', tone: 'good', hollow: true }, 'vi', 'short')).toBe('Đạt (tạm tính)');
  });
});
