import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, test } from 'vitest';
import { deviceStorage } from '../../src/platform/storage.ts';
import { useOwnNotes } from '../../src/shells/briefing/own-decks/useOwnNotes.ts';
import { deckFile, forgetDecks } from './composer-page.ts';

beforeEach(forgetDecks);

const notesAt = (query: string) =>
  renderHook(() => useOwnNotes(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <MemoryRouter initialEntries={[`/trinh-chieu/?${query}`]}>{children}</MemoryRouter>
    ),
  }).result;

test('the notes of the deck that the address names come by slide name, and follow what is written', () => {
  deviceStorage.set('bo-trinh-chieu:abcd2345', deckFile());
  const notes = notesAt('bo=tu-chon&trang=bia&ma=abcd2345');
  expect([...notes.current]).toEqual([['bia', 'Chào các anh chị']]);
  const slides = [{ name: 'chi-so.dti-rank', notes: 'Nói chậm' }];
  act(() => void deviceStorage.set('bo-trinh-chieu:abcd2345', deckFile({ slides })));
  expect([...notes.current]).toEqual([['chi-so.dti-rank', 'Nói chậm']]);
});

test.each(['bo=toan-canh', 'ma=zzzz9999', 'ma=..%2F..', 'ma='])(
  '«%s» names no deck of the device: no notes',
  (query) => {
    deviceStorage.set('bo-trinh-chieu:abcd2345', deckFile());
    expect(notesAt(query).current.size).toBe(0);
  },
);

test('a damaged entry is no deck', () => {
  deviceStorage.set('bo-trinh-chieu:abcd2345', '{"kind":');
  expect(notesAt('ma=abcd2345').current.size).toBe(0);
});
