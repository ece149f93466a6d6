import { expect, it } from 'vitest';
import { readMessage, type ShowMessage } from './messages.ts';

const texts = {
  edition: null,
  takenAt: 5,
  assessedAt: 5,
  catalogue: '{}',
  programmes: null,
  earlier: null,
  isFirst: false,
  details: { ipv6: '{}' },
  missing: ['x'],
};

it.each<ShowMessage>([
  { kind: 'hello' },
  { kind: 'taken' },
  { kind: 'console-gone' },
  { kind: 'audience-gone' },
  { kind: 'state', shown: 'bo=can-chu-y&slide=3', blank: 'black', takenAt: 5 },
  { kind: 'state', shown: '', blank: null, takenAt: 5 },
  { kind: 'texts', texts },
  { kind: 'pointer', at: { x: 0, y: 1 } },
  { kind: 'pointer', at: null },
  { kind: 'here', aspect: 4 / 3, full: true, takenAt: null, alone: null },
  { kind: 'here', aspect: 1.6, full: true, takenAt: 5, alone: { slide: 3, blank: 'white' } },
  { kind: 'command', command: { kind: 'next' } },
  { kind: 'command', command: { kind: 'digit', digit: '7' } },
])('a message comes through as it was sent: %j', (message) => {
  expect(readMessage(structuredClone(message))).toEqual(message);
});

it.each<[string, unknown]>([
  ['nothing', null],
  ['a word', 'hello'],
  ['a list', []],
  ['an unknown kind', { kind: 'reload' }],
  ['a kind of the prototype', { kind: 'toString' }],
  ['an unknown blank', { kind: 'state', shown: '', blank: 'red', takenAt: 5 }],
  ['an endless address', { kind: 'state', shown: 'a'.repeat(20_000), blank: null, takenAt: 5 }],
  ['figures of no moment', { kind: 'state', shown: '', blank: null }],
  ['texts that are none', { kind: 'texts', texts: { ...texts, catalogue: 7 } }],
  ['a place off the stage', { kind: 'pointer', at: { x: 1.2, y: 0 } }],
  ['a place that is no number', { kind: 'pointer', at: { x: Number.NaN, y: 0 } }],
  ['no place', { kind: 'pointer' }],
  ['a stage without a width', { kind: 'here', aspect: 0, full: true, takenAt: null, alone: null }],
  ['a key that is not for the console', { kind: 'command', command: { kind: 'escape' } }],
  ['a key of the prototype', { kind: 'command', command: { kind: 'constructor' } }],
  ['a digit that is none', { kind: 'command', command: { kind: 'digit', digit: '12' } }],
])('what is no message is not believed: %s', (_, raw) => {
  expect(readMessage(raw)).toBeNull();
});

it('a slide that does not exist is not taken over', () => {
  const here = { kind: 'here', aspect: 1.6, full: true, takenAt: 5, alone: { slide: 0, blank: null } };
  expect(readMessage(here)).toEqual({ ...here, alone: null });
});
