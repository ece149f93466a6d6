import { accentProblem, parseColour } from './contrast.ts';
import { defaultOptions, optionNames, optionValues, type Told, type WidgetOptions } from './options.ts';

/** An option written in a way that this version cannot take; the default stands in its place. */
export interface OptionProblem {
  /** Name as written: `giao-dien`. */
  readonly name: string;
  readonly value: string;
  /**
   * `contrast`: a colour, but one that could not be read on the ground of the theme. `too-many`: more indicators than a
   * set holds; those beyond are left out.
   */
  readonly kind: 'unknown' | 'contrast' | 'too-many';
}

export interface ReadOptions {
  readonly options: WidgetOptions;
  readonly problems: readonly OptionProblem[];
}

/** Longest value that is repeated in a message; of a longer one the beginning is. */
const longestTold = 40;

const mostRows = 20;

/** What an edition may be called (the contract's ids): anything else would be another path on the server. */
const editionId = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** What a value says, for a message: without letters that cannot be seen or that turn the direction of writing. */
function legible(value: string): string {
  return [...value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')].slice(0, longestTold).join('');
}

/**
 * Reads the options of a widget. Names that are no options are nobody's business; a value that is none of the known
 * ones is told of and the default stands. Never throws.
 * @param written what stands in the address or on the element; null where nothing does
 */
export function readOptions(written: (name: string) => string | null): ReadOptions {
  const problems: OptionProblem[] = [];
  const given = (key: keyof WidgetOptions) => written(optionNames[key])?.trim() || null;
  const complain = (key: keyof WidgetOptions, value: string, kind: OptionProblem['kind'] = 'unknown') => {
    problems.push({ name: optionNames[key], value: legible(value), kind });
  };
  function chosen<T extends string | number | boolean>(
    key: keyof typeof optionValues,
    values: Told<T>,
    fallback: T,
  ): T;
  function chosen<T extends string | number | boolean>(
    key: keyof typeof optionValues,
    values: Told<T>,
    fallback: null,
  ): T | null;
  function chosen<T extends string | number | boolean>(
    key: keyof typeof optionValues,
    values: Told<T>,
    fallback: T | null,
  ): T | null {
    const text = given(key);
    if (text === null) return fallback;
    const found = values.find(([told]) => told === text.toLowerCase());
    if (found) return found[1];
    complain(key, text);
    return fallback;
  }
  const theme = chosen('theme', optionValues.theme, defaultOptions.theme);
  const options: WidgetOptions = {
    theme,
    locale: chosen('locale', optionValues.locale, null),
    title: chosen('title', optionValues.title, defaultOptions.title),
    edition: readEdition(),
    view: chosen('view', optionValues.view, defaultOptions.view),
    density: chosen('density', optionValues.density, defaultOptions.density),
    accent: readAccent(),
    level: chosen('level', optionValues.level, defaultOptions.level),
    most: readMost(),
  };
  return { options, problems };

  function readAccent(): string | null {
    const text = given('accent');
    if (text === null) return null;
    const colour = parseColour(text);
    const problem = colour === null ? 'unknown' : accentProblem(colour, theme);
    if (problem === null) return colour;
    complain('accent', text, problem);
    return null;
  }

  function readEdition(): string | null {
    const text = given('edition');
    if (text === null || editionId.test(text)) return text;
    complain('edition', text);
    return null;
  }

  function readMost(): number {
    const text = given('most');
    if (text === null) return defaultOptions.most;
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= 1 && number <= mostRows) return number;
    complain('most', text);
    return defaultOptions.most;
  }
}

export { mostRows };
