import { act, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { main } from './on-page.ts';

/** A configuration with more in it than the published one. */
export const configured = (more: Readonly<Record<string, unknown>>) =>
  http.get('*/config.json', () => HttpResponse.json({ apiBase: 'api/v1/', ...more }));

/** The page with its figures: what can be chosen is there. */
export async function opened(): Promise<void> {
  await screen.findAllByRole('radio');
}

/** The frames of the preview, narrowest first, once they stand. */
export async function frames(): Promise<readonly HTMLIFrameElement[]> {
  await opened();
  const found = await screen.findAllByTitle(/^(?:Ô xem trước rộng|Preview) \d+ px/);
  return found.filter((element) => element instanceof HTMLIFrameElement);
}

interface Told {
  readonly data?: unknown;
  readonly origin?: string;
  readonly source?: Window | null;
}

/** What a frame of the preview says to the page. */
export function say(frame: HTMLIFrameElement | undefined, told: Told): void {
  act(() => {
    const { data, origin = location.origin, source = frame?.contentWindow ?? null } = told;
    window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
  });
}

/** All frames tell their heights, narrowest first. */
export async function measured(...heights: readonly number[]): Promise<void> {
  for (const [index, frame] of (await frames()).entries()) {
    say(frame, { data: { cds: 1, type: 'height', height: heights[index] } });
  }
}

/** The text of a box to be copied. */
export function boxed(label: string | RegExp): string {
  const box = main().getByRole('textbox', { name: label });
  return box instanceof HTMLTextAreaElement ? box.value : '';
}

/** The address of the widget in the preview. */
export async function previewed(): Promise<string> {
  const [frame] = await frames();
  return frame?.getAttribute('src')?.replace(location.origin, '') ?? '';
}
