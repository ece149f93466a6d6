import { markText } from '#search/marked-text.ts';

interface MarkedProps {
  readonly text: string;
  readonly terms: readonly string[];
  readonly words: readonly string[];
}

/** A text of any script and direction, with what was looked for marked. */
export function Marked({ text, terms, words }: MarkedProps) {
  let at = 0;
  return (
    <bdi>
      {markText(text, terms, words).map((piece) => {
        at += piece.text.length;
        return piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text;
      })}
    </bdi>
  );
}
