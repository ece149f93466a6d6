import { act, screen, waitFor, within } from '@testing-library/react';
import { onTestFinished } from 'vitest';
import type { ShowMessage } from '../../src/shells/briefing/presenter/messages.ts';
import { renderAt } from '../setup/render.tsx';

/** Name of the show in these tests. */
export const session = 'a1b2c3d4';

/** The other window of the show. */
export function otherWindow(name = session) {
  const channel = new BroadcastChannel(`cds:${name}`);
  const heard: ShowMessage[] = [];
  channel.addEventListener('message', ({ data }: MessageEvent<ShowMessage>) => void heard.push(data));
  onTestFinished(() => channel.close());
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    say: (message: ShowMessage) => act(() => channel.postMessage(message)),
    last: <K extends ShowMessage['kind']>(kind: K) =>
      heard.findLast((one): one is Extract<ShowMessage, { kind: K }> => one.kind === kind),
    heard,
  };
}

export const here = { kind: 'here', aspect: 4 / 3, full: false, takenAt: null, alone: null } as const;
const current = () => within(screen.getByRole('group', { name: 'Trang đang chiếu' }));
export const currentTitle = async () => (await waitFor(() => current().getByRole('heading'))).textContent;

/** Opens the console of the show that {@link otherWindow} belongs to. */
export const openConsole = async (query: string) => {
  const user = await renderAt(`/trinh-chieu/dien-gia/?phien=${session}&${query}`);
  await currentTitle();
  return user;
};
