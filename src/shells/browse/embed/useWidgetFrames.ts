import { useCallback, useEffect, useRef, useState } from 'react';
import { previewWidths, type PreviewWidth } from './choice.ts';

/** How the widget comes along in a frame of one width. */
export interface FrameState {
  /** Height of its content, px; null until it has told. */
  readonly height: number | null;
  readonly status: 'loading' | 'shown' | 'failed';
}

export interface WidgetFrames {
  /** Names this attempt at this widget: another name is another frame. */
  readonly key: string;
  readonly states: Readonly<Record<PreviewWidth, FrameState>>;
  /** Height that holds the widget at every width, px; null until all have told. */
  readonly height: number | null;
  /** The least height at a width, px; null until all have told. */
  readonly lowest: number | null;
  readonly failed: boolean;
  readonly hold: (width: PreviewWidth, frame: HTMLIFrameElement | null) => void;
  readonly retry: () => void;
}

/** A widget that has not told anything by then will not: its page is not there, ms. */
const patience = 12_000;

const loading: FrameState = { height: null, status: 'loading' };
const none = { 300: loading, 600: loading, 1000: loading } as const;

/**
 * What a frame tells, in the protocol of the frames (docs/embed.md); anything else is nobody's business.
 * @param data of a message event
 */
export function readFrameMessage(data: unknown): Partial<FrameState> | null {
  if (typeof data !== 'object' || data === null || !('cds' in data) || data.cds !== 1) return null;
  if (!('type' in data)) return null;
  if (data.type === 'ready' || data.type === 'error') return { status: 'shown' };
  if (data.type !== 'height' || !('height' in data) || typeof data.height !== 'number') return null;
  return data.height > 0 ? { height: Math.ceil(data.height), status: 'shown' } : null;
}

/** Listens to the frames of a preview. @param address of the widget; null: there is none */
export function useWidgetFrames(address: string | null): WidgetFrames {
  const [attempt, setAttempt] = useState(0);
  const key = `${attempt} ${address}`;
  const [told, setTold] = useState({ key, states: none });
  const frames = useRef(new Map<PreviewWidth, HTMLIFrameElement>());
  if (told.key !== key) setTold({ key, states: none });
  const states = told.key === key ? told.states : none;

  const hold = useCallback((width: PreviewWidth, frame: HTMLIFrameElement | null) => {
    if (frame) frames.current.set(width, frame);
    else frames.current.delete(width);
  }, []);

  useEffect(() => {
    const patch = (width: PreviewWidth, part: Partial<FrameState>) =>
      setTold((now) =>
        now.key === key
          ? { key, states: { ...now.states, [width]: { ...now.states[width], ...part } } }
          : now,
      );
    const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
      const width = previewWidths.find((one) => frames.current.get(one)?.contentWindow === source);
      const part = readFrameMessage(data);
      if (width !== undefined && origin === location.origin && part) patch(width, part);
    };
    addEventListener('message', onMessage);
    const timer = setTimeout(() => {
      setTold((now) => (now.key === key ? { key, states: givenUp(now.states) } : now));
    }, patience);
    return () => {
      removeEventListener('message', onMessage);
      clearTimeout(timer);
    };
  }, [key]);

  const heights = previewWidths.flatMap((width) => states[width].height ?? []);
  const all = heights.length === previewWidths.length;
  return {
    key,
    states,
    height: all ? Math.max(...heights) : null,
    lowest: all ? Math.min(...heights) : null,
    failed: previewWidths.some((width) => states[width].status === 'failed'),
    hold,
    retry: () => setAttempt((now) => now + 1),
  };
}

type States = WidgetFrames['states'];

function givenUp(states: States): States {
  const silent = (state: FrameState): FrameState =>
    state.status === 'loading' ? { ...state, status: 'failed' } : state;
  return { 300: silent(states[300]), 600: silent(states[600]), 1000: silent(states[1000]) };
}
