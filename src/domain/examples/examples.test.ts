import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import { displayStatus } from '../display-status.ts';
import { attentionAssessments, attentionBottleneck } from './attention.ts';
import { attentionList, type AttentionKind } from '../attention.ts';
import { pillars } from './builders.ts';
import { hollowExample, legendDay, legendExamples } from './legend.ts';
import { performanceExamples, trustExamples } from './rules.ts';
import { chooseCase, workedCases } from './worked.ts';

describe('the legend', () => {
  it.each(Object.entries(legendExamples))('shows «%s» with an example that has it', (kind, subject) => {
    expect(displayStatus(assess(subject, legendDay))).toMatchObject({ kind, hollow: false });
  });

  it('shows what hollow is', () => {
    expect(displayStatus(assess(hollowExample, legendDay))).toMatchObject({ kind: 'at-risk', hollow: true });
  });
});

describe('the examples of single rules', () => {
  it.each<[string, string]>([
    ['notPublished', 'not-published'],
    ['confidential', 'not-published'],
    ['notDue', 'missing'],
    ['missing', 'missing'],
    ['broken', 'broken'],
    ['overdue', 'overdue'],
    ['inGrace', 'final'],
    ['provisional', 'provisional'],
    ['final', 'final'],
  ])('trust: %s is %s', (id, kind) => {
    const example = trustExamples.find((each) => each.id === id);
    expect(example && assess(example.subject, example.on).trust.kind).toBe(kind);
  });

  it.each<[string, string]>([
    ['ownFirst', 'met'],
    ['countsAlone', 'no-target'],
    ['missed', 'missed'],
    ['movedAway', 'off-track'],
    ['noBaseline', 'not-assessable'],
    ['lowerBetter', 'met'],
    ['informational', 'no-target'],
  ])('performance: %s is %s', (id, status) => {
    const example = performanceExamples.find((each) => each.id === id);
    expect(example && assess(example.subject, example.on).performance.status).toBe(status);
  });

  it('the list of attention holds every kind of reason', () => {
    const kinds = attentionList(attentionAssessments, [attentionBottleneck], pillars).map(({ kind }) => kind);
    const all: readonly AttentionKind[] = [
      'overdue',
      'off-track',
      'missed',
      'at-risk',
      'below-country',
      'usage-gap',
      'bottleneck',
    ];
    expect(new Set(kinds)).toEqual(new Set(all));
    expect(kinds.filter((kind) => kind === 'below-country')).toHaveLength(2);
  });
});

describe('a worked case', () => {
  const { healthRecords, missedThenOpen } = workedCases;
  const day = healthRecords.on;

  it('takes the published indicator where it shows the very case', () => {
    const published = { ...healthRecords.example, id: 'published' };
    const shown = chooseCase(healthRecords, published, day);
    expect(shown).toMatchObject({ live: true, assessment: { indicator: { id: 'published' } } });
  });

  it('is constructed where the edition has another outcome, or no such indicator', () => {
    const other = { ...healthRecords.example, latest: null };
    expect(chooseCase(healthRecords, other, day).live).toBe(false);
    expect(chooseCase(healthRecords, null, day).live).toBe(false);
    expect(chooseCase(missedThenOpen, null, day).on).toBe(missedThenOpen.on);
  });
});
