import type { Text } from '#domain/model/index.ts';
import type { Cursor } from './cursor.ts';
import type { Desk, Purpose } from './desk.ts';

/**
 * Digits that are part of a name or a date and not a figure: dates, years, document numbers, names such as IPv6 or
 * «Bộ chỉ số 766», ordinals (phase 1, level 2, term 15) and ages.
 */
const names = [
  /\b\d{1,2}\/\d{1,2}\/\d{4}\b/g,
  /\b\d{1,2}\/\d{4}\b/g,
  /\b(?:ngày|tháng) \d{1,2}\/\d{1,2}\b/g,
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(?:19|20)\d{2}\b/g,
  /\b\d+[-/](?:NQ|QĐ|KH|NĐ)[-/]?[A-ZĐ]*/g,
  /\b[2-5]G\b|\bIPv[46]\b|\b(?:766|922)\b/g,
  /\b(?:[Gg]iai đoạn|[Pp]hase|mức|[Ll]evel|khóa|term|Resolution) \d{1,2}\b/g,
  /\/63\b/g,
  /\b(?:từ|aged) 15(?: tuổi)?\b/g,
];

const formats = {
  'vi-VN': new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 }),
  'en-GB': new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
};

const placeholder = /\{([a-z0-9_.-]+)(?:#([a-z0-9_]+))?\}/gi;

/**
 * Reads a bilingual phrase. `{fact.id}` becomes the fact's figure, `{fact.id#name}` one of the figures printed with
 * it, in the manner of the language. Any other digit that is not part of a name or a date is refused.
 */
export function readText(cursor: Cursor, desk: Desk, purpose: Purpose = 'mention'): Text {
  cursor.only('vi', 'en');
  return {
    vi: fill(cursor.at('vi'), desk, purpose, 'vi-VN'),
    en: fill(cursor.at('en'), desk, purpose, 'en-GB'),
  };
}

function fill(cursor: Cursor, desk: Desk, purpose: Purpose, locale: keyof typeof formats): string {
  const template = cursor.string();
  const bare = names.reduce((text, name) => text.replace(name, ''), template.replace(placeholder, ''));
  const digit = /\S*\d\S*/.exec(bare);
  if (digit) cursor.fail(`«${digit[0]}»: số gõ tay trong câu chữ; hãy dùng {mã số liệu}`);
  return template.replace(placeholder, (_, id: string, part: string | undefined) => {
    const fact = desk.take(cursor, id, purpose);
    if (part === undefined && fact.value === null && fact.words !== null) return fact.words;
    const value = part === undefined ? fact.value : (fact.also.get(part) ?? null);
    if (value === null) return cursor.fail(`«${id}${part === undefined ? '' : `#${part}`}» không có con số`);
    return formats[locale].format(value);
  });
}
