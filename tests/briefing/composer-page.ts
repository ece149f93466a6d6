import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import { deviceStorage } from '../../src/platform/storage.ts';
import { headline, main } from '../browse/on-page.ts';
import { renderAt } from '../setup/render.tsx';

/** A deck of four, as addresses have it. */
export const four = 'bia_chi-so.ipv6-coverage_chi-so.dti-rank_nguon';

/** Opens the composer at an address and waits for its figures. */
export async function opened(query: string): Promise<UserEvent> {
  const user = await renderAt(`/trinh-chieu/soan/?${query}`);
  await headline();
  return user;
}

export const rows = () => within(screen.getByRole('list', { name: 'Các trang theo thứ tự trình chiếu' }));

/** The closed row of a slide, by how its spoken name begins. */
export const row = (start: string | RegExp) => rows().getByRole('button', { name: start, expanded: false });

/** The slides in their order, as one hears them. */
export const order = () =>
  rows()
    .getAllByRole('button')
    .filter((button) => button.hasAttribute('aria-expanded'))
    .map((button) => /^\d+\. ([^,]+)/.exec(button.getAttribute('aria-label') ?? '')?.[1]);

export const button = (name: string | RegExp) => main().getByRole('button', { name });
export const said = (text: string | RegExp) => waitFor(() => expect(main().getByText(text)).toBeVisible());
export const inAddress = (name: string) => new URLSearchParams(location.search).get(name);

/** Names under which the device keeps decks. */
export const kept = () => deviceStorage.keys('bo-trinh-chieu:');

export function forgetDecks(): void {
  for (const key of kept()) deviceStorage.remove(key);
}

/** A deck file as the composer writes it, with a change. */
export const deckFile = (change: object = {}) =>
  JSON.stringify({
    ...{ schemaVersion: '1.0', kind: 'bo-trinh-chieu', title: 'Họp tháng 8', edition: '2025-06', area: '60' },
    slides: [
      { name: 'bia', notes: 'Chào các anh chị' },
      { name: 'chi-so.dti-rank', notes: '' },
    ],
    savedAt: '2026-08-03T01:30:00Z',
    ...change,
  });

/** Chooses a file with a text in it. */
export async function chooseFile(
  user: UserEvent,
  text: string,
  name = 'bo-trinh-chieu-hop.json',
): Promise<void> {
  await user.upload(
    main().getByLabelText('Mở tệp', { selector: 'input' }),
    new File([text], name, { type: 'application/json' }),
  );
}
