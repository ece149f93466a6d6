/**
 * A checker of read values that shares no code with the contract: it says what is wrong with a value, field by field,
 * unknown fields and foreign prototypes included.
 */

/** What is wrong with a value at a place; empty when nothing is. */
export type Check = (value: unknown, at: string) => readonly string[];

const shown = (value: unknown) => String(JSON.stringify(value) ?? typeof value).slice(0, 60);
const wrong = (at: string, value: unknown, what: string) => [`${at}: ${shown(value)} is no ${what}`];

/** A check from a question. */
export const that =
  (isSo: (value: unknown) => boolean, what: string): Check =>
  (value, at) =>
    isSo(value) ? [] : wrong(at, value, what);

export const nullable =
  (check: Check): Check =>
  (value, at) =>
    value === null ? [] : check(value, at);

export const listOf =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => check(item, `${at}[${index}]`))
      : wrong(at, value, 'list');

/** Values of a map whose keys are the `id` of their records. */
export const registerOf =
  (check: Check): Check =>
  (value, at) =>
    value instanceof Map
      ? [...value].flatMap(([key, item]: [unknown, unknown]) => [
          ...check(item, `${at}.${String(key)}`),
          ...(typeof item === 'object' && item !== null && Reflect.get(item, 'id') === key
            ? []
            : wrong(at, key, 'own id')),
        ])
      : wrong(at, value, 'map');

/** An object with exactly these fields. */
export const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong(at, value, 'record');
    if (Object.getPrototypeOf(value) !== Object.prototype) return wrong(at, value, 'plain object');
    const known = Object.keys(fields);
    const foreign = Reflect.ownKeys(value).filter((key) => typeof key === 'symbol' || !known.includes(key));
    return [
      ...foreign.map((key) => `${at}: unknown field ${String(key)}`),
      ...known.flatMap((key) =>
        Object.hasOwn(value, key)
          ? (fields[key]?.(Reflect.get(value, key), `${at}.${key}`) ?? [])
          : [`${at}: no field ${key}`],
      ),
    ];
  };

export const oneOf = (...words: readonly unknown[]): Check =>
  that((value) => words.includes(value), `one of ${words.join(', ')}`);

export const truth = that((value) => typeof value === 'boolean', 'boolean');
export const finite = that((value) => typeof value === 'number' && Number.isFinite(value), 'finite number');
/** A figure: JSON carries it without loss. */
export const exact = that(
  (value) =>
    typeof value === 'number' &&
    value > -(2 ** 53) &&
    value < 2 ** 53 &&
    (value === 0 || value >= 1e-9 || value <= -1e-9),
  'exact number',
);
export const whole = (from: number, to: number): Check =>
  that(
    (value) => typeof value === 'number' && value % 1 === 0 && value >= from && value <= to,
    'whole number',
  );

const forbiddenCodes = (code: number) =>
  (code < 32 && code !== 9 && code !== 10) ||
  (code >= 0x7f && code <= 0x9f) ||
  [0x61c, 0x200e, 0x200f, 0xfeff].includes(code) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  (code >= 0xd800 && code <= 0xdfff);

/** Text without anything that steers, no longer than `most`. */
export const plain = (most: number): Check =>
  that(
    (value) =>
      typeof value === 'string' &&
      value.length <= most &&
      // By whole letters: only halves that stand alone are left to be found.
      [...value].every((letter) => !forbiddenCodes(letter.codePointAt(0) ?? 0)),
    `plain text of at most ${most}`,
  );

export const filled =
  (most: number): Check =>
  (value, at) =>
    typeof value === 'string' && value.trim() === ''
      ? wrong(at, value, 'filled text')
      : plain(most)(value, at);

export const text = record({ vi: filled(4000), en: nullable(filled(4000)) });
export const name = filled(500);

export const id = that(
  (value) =>
    typeof value === 'string' &&
    value.length <= 64 &&
    [...value].every(
      (letter, index) =>
        'abcdefghijklmnopqrstuvwxyz0123456789-'.includes(letter) && (index > 0 || letter !== '-'),
    ) &&
    value !== '' &&
    !['constructor', 'prototype', '__proto__'].includes(value),
  'id',
);

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 10) return false;
  const [year = '', month = '', date = '', ...rest] = value.split('-');
  if (
    rest.length > 0 ||
    [year, month, date].some((part) => part.trim() !== part || Number.isNaN(Number(part)))
  )
    return false;
  const made = new Date(Date.UTC(2000, Number(month) - 1, Number(date)));
  made.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return made.toISOString().slice(0, 10) === value;
}

/** A day that is in the calendar. */
export const day = that(isDay, 'day');

export const instant = that(
  (value) =>
    typeof value === 'string' &&
    isDay(value.slice(0, 10)) &&
    value[10] === 'T' &&
    (value.endsWith('Z') || ['+', '-'].includes(value.at(-6) ?? '')) &&
    Number.isFinite(new Date(value).getTime()),
  'instant',
);

/** First and last month of a period that is longer than a day. */
function months(rest: string): readonly [first: number, last: number] | null {
  if (rest === '') return [1, 12];
  const number = Number(rest.slice(-1));
  if (rest.startsWith('H')) return [number * 6 - 5, number * 6];
  if (rest.startsWith('Q')) return [number * 3 - 2, number * 3];
  return [Number(rest), Number(rest)];
}

/** A period whose days are those that its text says. */
export const period: Check = (value, at) => {
  const shape = record({
    text: that((one) => typeof one === 'string', 'text'),
    kind: oneOf('year', 'half', 'quarter', 'month', 'day'),
    year: whole(0, 9999),
    part: whole(1, 12),
    start: day,
    end: day,
  })(value, at);
  if (shape.length > 0 || typeof value !== 'object' || value === null) return shape;
  const [said, start, end] = ['text', 'start', 'end'].map((key) => String(Reflect.get(value, key)));
  if (said === undefined || start === undefined || end === undefined) return wrong(at, value, 'period');
  if (said.length === 10) return start === said && end === said ? [] : wrong(at, value, 'day as period');
  const span = months(said.slice(5));
  const two = (number: number) => String(number).padStart(2, '0');
  const next = new Date(`${end}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const isLast = next.getUTCDate() === 1;
  const year = said.slice(0, 4);
  return span &&
    isLast &&
    start === `${year}-${two(span[0])}-01` &&
    end.startsWith(`${year}-${two(span[1])}-`)
    ? []
    : wrong(at, value, 'period that its days say');
};

/** An address of the web, or none. */
export const address = nullable(
  that(
    (value) =>
      typeof value === 'string' &&
      value.length <= 8000 &&
      (value.startsWith('https://') || value.startsWith('http://')),
    'http(s) address',
  ),
);
