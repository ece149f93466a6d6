import { useEffect, useRef, useState } from 'react';

/** A long piece of work that the reader started, may watch and may stop. */
export type JobState<Result> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' };

export interface Job<Result> {
  readonly state: JobState<Result>;
  /**
   * Begins; what ran before is stopped.
   * @param total pieces, for the bar; the work may tell better as it goes
   */
  readonly start: (
    total: number,
    work: (signal: AbortSignal, onDone: (done: number, total?: number) => void) => Promise<Result>,
  ) => void;
  readonly stop: () => void;
}

/** Runs one piece of work at a time; it is stopped when its place leaves the screen. */
export function useJob<Result>(): Job<Result> {
  const [state, setState] = useState<JobState<Result>>({ kind: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  return {
    state,
    start: (total, work) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const { signal } = controller;
      // Only the newest run may speak.
      const say = (next: JobState<Result>) => {
        if (current.current === controller && !signal.aborted) setState(next);
      };
      say({ kind: 'running', done: 0, total });
      work(signal, (done, known = total) => say({ kind: 'running', done, total: known })).then(
        (result) => say({ kind: 'done', result }),
        () => say({ kind: 'failed' }),
      );
    },
    stop: () => {
      current.current?.abort();
      setState({ kind: 'stopped' });
    },
  };
}
