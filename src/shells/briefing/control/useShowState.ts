import { useEffect, useState } from 'react';

/** What covers the slide. */
export type Blank = 'black' | 'white' | null;
export type Panel = 'slides' | 'help' | null;

/** How long digits wait for Enter, ms. */
const patienceMs = 4000;
const mostDigits = 4;

/** What is on the screen besides the slide: a blank, a panel, digits on their way to a slide number. */
export interface ShowState {
  readonly blank: Blank;
  readonly setBlank: (blank: Blank) => void;
  readonly panel: Panel;
  readonly setPanel: (panel: Panel) => void;
  readonly digits: string;
  readonly typeDigit: (digit: string) => void;
  readonly clearDigits: () => void;
}

export function useShowState(): ShowState {
  const [blank, setBlank] = useState<Blank>(null);
  const [panel, setPanel] = useState<Panel>(null);
  const [digits, setDigits] = useState('');
  useEffect(() => {
    if (digits === '') return undefined;
    const timer = setTimeout(() => setDigits(''), patienceMs);
    return () => clearTimeout(timer);
  }, [digits]);
  return {
    blank,
    setBlank,
    panel,
    setPanel,
    digits,
    typeDigit: (digit) => setDigits((now) => (now + digit).slice(-mostDigits)),
    clearDigits: () => setDigits(''),
  };
}
