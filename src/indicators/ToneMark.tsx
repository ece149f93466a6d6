import { Check, CircleAlert, Minus, TriangleAlert } from 'lucide-react';
import type { Tone } from '#domain/display-status.ts';

interface ToneMarkProps {
  readonly tone: Tone;
  readonly className?: string | undefined;
}

/**
 * The shape that goes with a toned word, so that it is told apart without colour: good, watch, bad, neither. No arrows: a
 * rise may be bad.
 */
export function ToneMark({ tone, className }: ToneMarkProps) {
  const shared = { 'aria-hidden': true, focusable: false, className, size: '1em' } as const;
  switch (tone) {
    case 'good':
      return <Check {...shared} strokeWidth={3.5} />;
    case 'watch':
      return <CircleAlert {...shared} strokeWidth={3} />;
    case 'bad':
      return <TriangleAlert {...shared} strokeWidth={3} />;
    case 'none':
      return <Minus {...shared} strokeWidth={3} />;
  }
}
