import { inLocale, type Locale } from '#domain/model/text.ts';
import type { SearchDocument } from './document.ts';
import { markText } from './marked-text.ts';

/** Longer texts are cut to about this many letters around what was found. */
const longest = 110;
const before = 40;

/**
 * Where a document was found when the name on screen does not show it: its short name, its name in the other
 * language, its owner, its definition. Null when the name shows it, or when only keywords do.
 */
export function foundElsewhere(
  document: SearchDocument,
  terms: readonly string[],
  typed: readonly string[],
  locale: Locale,
): string | null {
  const found = (text: string) => markText(text, terms, typed).some(({ marked }) => marked);
  const { name, shortName, code, owner, about } = document;
  const shown = [inLocale(name, locale), code, owner ? inLocale(owner.shortName, locale) : ''];
  if (typed.length === 0 || shown.some(found)) return null;
  const other = locale === 'vi' ? 'en' : 'vi';
  const texts = [shortName, name, owner?.name, ...about].flatMap((text) =>
    text ? [inLocale(text, locale), inLocale(text, other)] : [],
  );
  const text = texts.find(found);
  return text === undefined ? null : cut(text, terms, typed);
}

function cut(text: string, terms: readonly string[], typed: readonly string[]): string {
  if (text.length <= longest) return text;
  const [first] = markText(text, terms, typed);
  const at = first && !first.marked ? first.text.length : 0;
  const from = at <= before ? 0 : text.indexOf(' ', at - before) + 1;
  const to = text.lastIndexOf(' ', from + longest);
  const end = to > at ? to : from + longest;
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`;
}
