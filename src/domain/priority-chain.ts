import type { Milestone } from './model/programmes.ts';

/**
 * Milestones in steps: each stands after everything that it depends on. A dependency outside the list is
 * taken as met; in a circle, which no order can satisfy, the rest forms the last step.
 */
export function dependencySteps(milestones: readonly Milestone[]): readonly (readonly Milestone[])[] {
  const steps: (readonly Milestone[])[] = [];
  let rest = milestones;
  while (rest.length > 0) {
    const waiting = new Set(rest.map(({ id }) => id));
    const ready = rest.filter(({ dependsOn }) => !dependsOn.some((id) => waiting.has(id)));
    if (ready.length === 0) return [...steps, rest];
    steps.push(ready);
    rest = rest.filter((milestone) => !ready.includes(milestone));
  }
  return steps;
}
