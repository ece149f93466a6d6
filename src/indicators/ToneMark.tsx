import { CircleAlert, Minus, Triangle } from 'lucide-react';
import type { Tone } from '#domain/display-status.ts';

interface ToneMarkProps {
  readonly tone: Tone;
  readonly className?: string | undefined;
}

/** The shape that goes with a toned word, so that it is told apart without colour: better, worse, watch, neither. */
export function ToneMark({ tone, className }: ToneMarkProps) {
  const shared = { 'aria-hidden': true, focusable: false, className, size: '1em' } as const;
  if (tone === 'watch') return <CircleAlert {...shared} strokeWidth={3} />;
  if (tone === 'none') return <Minus {...shared} strokeWidth={3} />;
  return <Triangle {...shared} fill="currentColor" {...(tone === 'bad' && { transform: 'rotate(180)' })} />;
}
