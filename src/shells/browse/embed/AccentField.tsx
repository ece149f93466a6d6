import {
  accentProblem,
  contrastRatio,
  leastContrast,
  parseColour,
  widgetGrounds,
} from '#domain/widget/contrast.ts';
import { formatNumber } from '#domain/format/number.ts';
import type { WidgetTheme } from '#domain/widget/options.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedBuilderWords } from '#i18n/pages/embed-builder.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { useTypedText } from '../pillar/useTypedText.ts';
import styles from './AccentField.module.css';
import { TextField } from './Field.tsx';

/** The product's own accent on each ground, for the colour picker to begin with. */
const ownAccents = { light: '#0b5c7a', dark: '#7cc4e3' } as const;

interface AccentFieldProps {
  /** As the address has it: any text. */
  readonly colour: string;
  readonly theme: WidgetTheme;
  readonly onChange: (colour: string) => void;
}

/** The accent colour, picked or typed, with the contrast that decides whether it is taken. */
export function AccentField({ colour, theme, onChange }: AccentFieldProps) {
  const { locale } = useLocale();
  const words = useWords(embedBuilderWords);
  const { typed, type } = useTypedText(colour, onChange);
  const parsed = parseColour(typed.trim());
  const ground = theme === 'dark' ? 'dark' : 'light';
  const number = (ratio: number) => formatNumber(ratio, 1, locale);
  const grounds = theme === 'auto' ? (['light', 'dark'] as const) : ([theme] as const);
  const told = (colourOf: string, refused: boolean) =>
    grounds
      .map((name) => ({ name, ratio: contrastRatio(colourOf, widgetGrounds[name]) }))
      .filter(({ ratio }) => !refused || ratio < leastContrast)
      // Rounded down: 4,49 is not enough and must not read as 4,5.
      .map(({ name, ratio }) => [number(Math.floor(ratio * 10) / 10), words.grounds[name]] as const)
      .map(([ratio, name]) =>
        refused ? words.accentBad(ratio, name, number(leastContrast)) : words.accentGood(ratio, name),
      )
      .join(' ');
  const refused = parsed !== null && accentProblem(parsed, theme) !== null;
  const problem =
    typed.trim() === ''
      ? null
      : parsed === null
        ? words.accentUnknown(typed.trim())
        : refused
          ? told(parsed, true)
          : null;
  return (
    <TextField
      label={words.accent}
      value={typed}
      onType={type}
      maxLength={20}
      hint={parsed === null ? words.accentHint : told(parsed, false)}
      problem={problem}
    >
      <input
        type="color"
        className={styles.picker}
        aria-label={words.accentPick}
        value={parsed === null ? ownAccents[ground] : `#${parsed}`}
        onChange={({ target }) => type(target.value.slice(1).toUpperCase())}
      />
      {typed !== '' && <Button onClick={() => type('')}>{words.accentClear}</Button>}
    </TextField>
  );
}
