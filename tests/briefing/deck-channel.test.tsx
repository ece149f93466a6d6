import { expect, onTestFinished, test, vi } from 'vitest';
import { openDeckChannel } from '../../src/platform/deck-channel.ts';

/** A browser that joins windows by hand only. */
function withoutBroadcast() {
  vi.stubGlobal('BroadcastChannel', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
}

const receive = (data: unknown, origin: string, source: Window | null = null) =>
  window.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));

test('without BroadcastChannel windows are joined by hand: this origin and this show alone are heard', () => {
  withoutBroadcast();
  const peer = { closed: false, postMessage: vi.fn<Window['postMessage']>() };
  const channel = openDeckChannel('a1', () => peer as unknown as Window);
  const heard: unknown[] = [];
  channel.listen((message) => heard.push(message));
  channel.post({ kind: 'hello' });
  expect(peer.postMessage).toHaveBeenCalledWith({ show: 'a1', message: { kind: 'hello' } }, location.origin);
  receive({ show: 'a1', message: 'from elsewhere' }, 'https://elsewhere.example');
  receive({ show: 'b2', message: 'of another show' }, location.origin);
  receive('no envelope', location.origin);
  receive({ show: 'a1', message: 'heard' }, location.origin);
  expect(heard).toEqual(['heard']);
  channel.close();
  receive({ show: 'a1', message: 'after the end' }, location.origin);
  expect(heard).toEqual(['heard']);
});

test('a reloaded window that has lost its peer answers whoever writes to it', () => {
  withoutBroadcast();
  const channel = openDeckChannel('a1', () => null);
  channel.listen(() => undefined);
  const frame = document.body.appendChild(document.createElement('iframe'));
  onTestFinished(() => frame.remove());
  const peer = frame.contentWindow;
  if (!peer) throw new Error('there is no window');
  const post = vi.spyOn(peer, 'postMessage').mockImplementation(() => undefined);
  channel.post({ kind: 'hello' });
  expect(post).not.toHaveBeenCalled();
  receive({ show: 'a1', message: 'x' }, location.origin, peer);
  channel.post({ kind: 'hello' });
  expect(post).toHaveBeenCalledOnce();
  channel.close();
});
