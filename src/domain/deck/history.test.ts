import { expect, it } from 'vitest';
import { commit, redo, startHistory, undo, type History, type Step } from './history.ts';

const add: Step = { kind: 'add', slide: 'bia' };
const title: Step = { kind: 'title', slide: null };
const notes = (slide: string): Step => ({ kind: 'notes', slide });

const after = (...steps: readonly (readonly [string, Step])[]) =>
  steps.reduce<History<string>>((history, [state, step]) => commit(history, state, step), startHistory('0'));

it('steps are taken back and taken again, each with its name', () => {
  const two = after(['1', add], ['2', { kind: 'move', slide: 'bia' }]);
  const back = undo(two);
  expect([back.present, back.future.at(-1)?.step.kind]).toEqual(['1', 'move']);
  expect(undo(back).present).toBe('0');
  const again = redo(redo(undo(back)));
  expect(again).toEqual(two);
});

it('at either end nothing happens', () => {
  const fresh = startHistory('0');
  expect(undo(fresh)).toBe(fresh);
  expect(redo(fresh)).toBe(fresh);
});

it('a step that changes nothing is none', () => {
  const one = after(['1', add]);
  expect(commit(one, '1', add)).toBe(one);
});

it('a new step ends what could be taken again', () => {
  const other = commit(undo(after(['1', add])), '2', add);
  expect(redo(other)).toBe(other);
});

it('typing into one field is one step; another field, another step, or an undo between begins a new one', () => {
  expect(after(['H', title], ['Họ', title], ['Họp', title]).past).toHaveLength(1);
  expect(after(['a', notes('bia')], ['b', notes('nguon')]).past).toHaveLength(2);
  expect(after(['a', title], ['b', add], ['c', title]).past).toHaveLength(3);
  expect(after(['a', add], ['b', add]).past).toHaveLength(2);
  const typedOn = commit(undo(after(['1', title], ['2', add])), '3', title);
  expect(typedOn.past).toHaveLength(2);
});

it('the oldest steps are forgotten after two hundred', () => {
  const long = Array.from({ length: 250 }, (_, index) => [String(index + 1), add] as const);
  expect(after(...long).past).toHaveLength(200);
  expect(after(...long).past[0]?.state).toBe('50');
});
