import { describe, expect, it } from 'vitest';
import type { Milestone, MilestoneStatus, Platform, Programmes } from '../model/programmes.ts';
import { text } from '../testing/builders.ts';
import { programmesHeadline } from './programmes.ts';

const nothing: Programmes = {
  programmes: [],
  milestones: [],
  platforms: [],
  commendations: [],
  bottlenecks: [],
  problems: [],
};

function milestone(status: MilestoneStatus, index: number): Milestone {
  const none = { pillarId: null, programmeId: null, due: null, doneOn: null, figure: null, unit: null };
  const more = { owner: null, dependsOn: [], priority: false, source: 'source', note: null };
  return { id: `m${index}`, name: text('Mốc việc'), status, ...none, ...more };
}

function platform(status: Platform['status'], index: number): Platform {
  const more = { pillarId: null, figures: [], owner: null, period: null, source: 'source', note: null };
  return { id: `p${index}`, name: text('Nền tảng'), status, ipv6: 'unknown', ...more };
}

describe('the headline of the programmes', () => {
  it('counts work done and late without what was dropped, and platforms in service', () => {
    const statuses = ['done', 'early', 'late', 'planned', 'in-progress', 'dropped'] as const;
    const programmes: Programmes = {
      ...nothing,
      milestones: statuses.map(milestone),
      platforms: (['in-service', 'ended', 'planned', 'upgrading', 'in-service'] as const).map(platform),
    };
    expect(programmesHeadline(programmes, 'vi')).toBe(
      '2 trên 5 mốc việc đã xong; 1 mốc việc trễ hạn; 2 nền tảng đang vận hành',
    );
    expect(programmesHeadline(programmes, 'en')).toBe(
      '2 of 5 milestones done; 1 late; 2 platforms in service',
    );
  });

  it('leaves out what there is none of', () => {
    const bottleneck = { pillarId: null, owner: null, since: null, source: 'source', note: null };
    const one = { ...bottleneck, id: 'b', name: text('Điểm nghẽn'), severity: 'high' as const };
    expect(programmesHeadline({ ...nothing, bottlenecks: [one] }, 'vi')).toBe('1 điểm nghẽn');
    expect(programmesHeadline({ ...nothing, bottlenecks: [one] }, 'en')).toBe('1 bottleneck');
    expect(programmesHeadline({ ...nothing, milestones: [milestone('done', 0)] }, 'en')).toBe(
      '1 of 1 milestone done',
    );
  });

  it('says so when nothing is published', () => {
    expect(programmesHeadline(nothing, 'vi')).toBe('Chưa có chương trình nào được công bố');
    expect(programmesHeadline({ ...nothing, milestones: [milestone('dropped', 0)] }, 'en')).toBe(
      'No programmes published',
    );
  });
});
