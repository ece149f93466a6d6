import { useEffect, useState } from 'react';

/** Browsers refuse addresses that change too often; a pause in typing is long enough for one. */
const pauseMs = 300;

interface Typing {
  readonly typed: string;
  /** What the address said when it was last looked at. */
  readonly known: string;
  /** Written into the address and not yet seen there, oldest first. */
  readonly onTheWay: readonly string[];
}

function afterAddress({ typed, onTheWay }: Typing, inAddress: string): Typing {
  const at = onTheWay.indexOf(inAddress);
  return at === -1
    ? { typed: inAddress, known: inAddress, onTheWay: [] }
    : { typed, known: inAddress, onTheWay: onTheWay.slice(at + 1) };
}

/**
 * Text that a reader types, at once, while the address follows after a pause. When the address changes for another
 * reason (the back key, a link), the text follows it.
 * @param inAddress the text as the address has it now
 * @param write puts a text into the address
 */
export function useTypedText(inAddress: string, write: (text: string) => void) {
  const [state, set] = useState<Typing>({ typed: inAddress, known: inAddress, onTheWay: [] });
  if (inAddress !== state.known) set(afterAddress(state, inAddress));
  const wanted = state.typed.trim();
  const coming = state.onTheWay.at(-1) ?? inAddress;
  useEffect(() => {
    if (wanted === coming) return;
    const timer = setTimeout(() => {
      set((now) => ({ ...now, onTheWay: [...now.onTheWay, wanted] }));
      write(wanted);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [wanted, coming, write]);
  return {
    typed: state.typed,
    type: (typed: string) => set((now) => ({ ...now, typed })),
    /** For a text that goes into the address together with something else. */
    settle: (typed: string) =>
      set((now) => {
        const text = typed.trim();
        const same = text === (now.onTheWay.at(-1) ?? now.known);
        return { ...now, typed, onTheWay: same ? now.onTheWay : [...now.onTheWay, text] };
      }),
  };
}
