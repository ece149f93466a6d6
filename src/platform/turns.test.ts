import { expect, it } from 'vitest';
import { takeTurn } from './turns.ts';

const tasks = (count: number) =>
  Array.from({ length: count }).reduce<Promise<void>>(
    (before) => before.then(() => new Promise((resolve) => setTimeout(resolve, 2))),
    Promise.resolve(),
  );

it('work begins in order, the next one only when the last has ended, in a task of its own', async () => {
  const log: string[] = [];
  let end = () => {};
  takeTurn((done) => {
    log.push('first');
    end = done;
  });
  takeTurn((done) => {
    log.push('second');
    done();
  });
  expect(log).toEqual([]);
  await tasks(5);
  expect(log).toEqual(['first']);
  end();
  expect(log).toEqual(['first']);
  await tasks(5);
  expect(log).toEqual(['first', 'second']);
});

it('work that is taken back is not begun; taken back while it runs, it lets the next one begin', async () => {
  const log: string[] = [];
  const leave = takeTurn(() => void log.push('never ends'));
  takeTurn(() => void log.push('taken back'))();
  takeTurn((done) => {
    log.push('last');
    done();
  });
  await tasks(5);
  expect(log).toEqual(['never ends']);
  leave();
  await tasks(5);
  expect(log).toEqual(['never ends', 'last']);
});

it('the queue begins again after it was empty', async () => {
  const log: string[] = [];
  takeTurn((done) => {
    log.push('again');
    done();
  });
  await tasks(5);
  expect(log).toEqual(['again']);
});
