import { expect, it } from 'vitest';
import { follow, ledIn, shownIn } from './show-address.ts';

it('of an address only what is shown is told to other windows', () => {
  const search =
    '?bo=can-chu-y&slide=3&giao-dien=toi&ky=2023-07&ngon-ngu=en&phut=20&vai=khan-gia&phien=a1&ma=k3m9';
  expect(shownIn(search)).toBe('bo=can-chu-y&slide=3&giao-dien=toi&ky=2023-07&ngon-ngu=en');
  expect(ledIn(search), 'the speaker keeps the notes').toBe(`${shownIn(search)}&ma=k3m9`);
});

it.each([
  [
    'vai=khan-gia&phien=a1&bo=toan-canh&slide=2',
    'bo=toan-canh&slide=3',
    'vai=khan-gia&phien=a1&bo=toan-canh&slide=3',
  ],
  ['vai=khan-gia&giao-dien=toi&slide=2', 'slide=2', 'vai=khan-gia&slide=2'],
  ['vai=khan-gia', 'slide=2&vai=console&phien=b2', 'vai=khan-gia&slide=2'],
])('%s follows %s', (own, shown, result) => {
  const params = new URLSearchParams(own);
  follow(params, shown);
  expect(params.toString()).toBe(result);
});
