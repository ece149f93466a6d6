import { describe, expect, test } from 'vitest';
import { commandOf } from './commands.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, repeat: false, ...more });

describe('keys of the show', () => {
  test.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    ['F5', 'fullscreen'],
    ['f', 'fullscreen'],
    ['Escape', 'escape'],
    ['o', 'slides'],
    ['?', 'help'],
    ['u', 'take'],
    ['Enter', 'enter'],
  ])('%s asks for %s', (key, kind) => {
    expect(press(key)).toEqual({ kind });
  });

  test('a digit waits for Enter', () => {
    expect(press('7')).toEqual({ kind: 'digit', digit: '7' });
  });

  test('a held key counts once', () => {
    expect(press('PageDown', { repeat: true })).toBeNull();
  });

  test('combinations belong to the browser', () => {
    expect(press('w', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('f', { metaKey: true })).toBeNull();
  });

  test('names of object properties are no commands', () => {
    expect(press('constructor')).toBeNull();
    expect(press('toString')).toBeNull();
  });
});
