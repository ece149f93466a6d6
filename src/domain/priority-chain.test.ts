import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Milestone } from './model/programmes.ts';
import { dependencySteps } from './priority-chain.ts';
import { text } from './testing/builders.ts';

function milestone(id: string, ...dependsOn: readonly string[]): Milestone {
  const none = { pillarId: null, programmeId: null, due: null, doneOn: null, figure: null, unit: null };
  const more = { owner: null, priority: true, source: 'source', note: null };
  return { id, name: text(id), status: 'planned', dependsOn, ...none, ...more };
}

const idsOf = (milestones: readonly Milestone[]) =>
  dependencySteps(milestones).map((step) => step.map(({ id }) => id));

describe('the steps of a chain of priorities', () => {
  it('put each piece of work after everything that it waits for', () => {
    const chain = [
      milestone('analytics', 'portal', 'people', 'results'),
      milestone('portal', 'shared'),
      milestone('people', 'shared'),
      milestone('results', 'shared'),
      milestone('shared', 'specialised'),
      milestone('specialised'),
    ];
    expect(idsOf(chain)).toEqual([
      ['specialised'],
      ['shared'],
      ['portal', 'people', 'results'],
      ['analytics'],
    ]);
  });

  it('wait for the longest way, not for the first', () => {
    expect(idsOf([milestone('a'), milestone('b', 'a'), milestone('c', 'a', 'b')])).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });

  it('take what is not in the list as done', () => {
    expect(idsOf([milestone('a', 'elsewhere')])).toEqual([['a']]);
  });

  it('put a circle, and what waits for it, into the last step', () => {
    const circle = [milestone('free'), milestone('a', 'b'), milestone('b', 'a'), milestone('after', 'a')];
    expect(idsOf(circle)).toEqual([['free'], ['a', 'b', 'after']]);
    expect(idsOf([milestone('self', 'self')])).toEqual([['self']]);
  });

  it('are none for no milestones', () => {
    expect(dependencySteps([])).toEqual([]);
  });

  it('hold every milestone once, whatever depends on what', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const any = fc.uniqueArray(fc.tuple(id, fc.array(id, { maxLength: 3 })), { selector: ([own]) => own });
    fc.assert(
      fc.property(any, (entries) => {
        const milestones = entries.map(([own, needs]) => milestone(own, ...needs));
        expect(idsOf(milestones).flat().toSorted()).toEqual(entries.map(([own]) => own).toSorted());
      }),
    );
  });
});
