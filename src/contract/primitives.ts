import * as v from 'valibot';
import { parsePlainDate, type PlainDate } from '#domain/date.ts';
import { parsePeriod, type Period } from '#domain/period.ts';

/** Absent and null mean the same: there is none. */
export function orNull<S extends v.GenericSchema>(schema: S) {
  return v.optional(v.nullable(schema), null);
}

/** A list that is read apart, item by item, so that neither a bad item nor a bad list harms its owner. */
export const looseList = v.optional(v.unknown());

const reserved = new Set(['constructor', 'prototype', '__proto__']);

export const IdSchema = v.pipe(
  v.string('một mã dạng chữ thường, số và gạch nối'),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'một mã dạng chữ thường, số và gạch nối, tối đa 64 ký tự'),
  v.check((id) => !reserved.has(id), 'một mã không trùng từ dành riêng'),
);

/** The most characters of one piece of text, and of one name, code or title. */
const longest = { text: 4000, name: 500 } as const;

/** What cannot be seen and steers a terminal or turns the direction of text around; joiners of letters are not in it. */
const steering = /(?![\t\n])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Without what steers; that there was some is told once a file (`paddingNotes` in json.ts). */
const withoutSteering = v.transform((text: string) => text.replaceAll(steering, ''));

const limited = (most: number) =>
  v.pipe(v.string('một chuỗi chữ'), v.maxLength(most, `một chuỗi tối đa ${most} ký tự`));

const seen = v.regex<string, string>(/\S/, 'một chuỗi không rỗng');

/** Something that can be read, before and after what cannot be seen is gone. */
const filled = (most: number) => v.pipe(limited(most), seen, withoutSteering, seen);

/** A name, code or title. */
export const StringSchema = filled(longest.name);

/** A name, code or title that may be empty. */
export const LooseStringSchema = v.pipe(limited(longest.name), withoutSteering);

export const NumberSchema = v.pipe(
  v.number('một số (không đặt trong ngoặc kép)'),
  v.finite('một số hữu hạn'),
);

/** What is smaller and not zero is no figure but the noise of a computation: shown it would be 0, divided by infinity. */
const least = 1e-9;

/** Whether a number is zero, or of a size that JSON carries without loss and the page can show. */
export function isExact(value: number): boolean {
  return value === 0 || (Math.abs(value) >= least && Math.abs(value) <= Number.MAX_SAFE_INTEGER);
}

/** A published figure. */
export const CountSchema = v.pipe(NumberSchema, v.check(isExact, 'một số trong giới hạn chính xác'));

const participantWords = 'một số nguyên lớn hơn 0';

/** How many took part in a ranking. */
export const ParticipantsSchema = v.pipe(
  CountSchema,
  v.integer(participantWords),
  v.minValue(1, participantWords),
);

/** Digits shown after the decimal mark. */
export const DigitsSchema = v.pipe(
  NumberSchema,
  v.integer('một số nguyên từ 0 đến 6'),
  v.minValue(0, 'một số nguyên từ 0 đến 6'),
  v.maxValue(6, 'một số nguyên từ 0 đến 6'),
);

export const TextSchema = v.pipe(
  v.object(
    { vi: filled(longest.text), en: orNull(v.pipe(limited(longest.text), withoutSteering)) },
    'văn bản có phần «vi»',
  ),
  v.transform(({ vi, en }) => ({ vi, en: en !== null && /\S/.test(en) ? en : null })),
);

const periodForms = /^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-\d{2})?))?$/;
const periodWords = 'một kỳ dạng 2023, 2023-H1, 2023-Q2, 2023-07 hoặc 2023-07-31';

export const PeriodSchema = v.pipe(
  v.string(periodWords),
  v.regex(periodForms, periodWords),
  v.rawTransform(({ dataset, addIssue, NEVER }): Period => {
    const period = parsePeriod(dataset.value);
    if (period) return period;
    addIssue({ message: periodWords });
    return NEVER;
  }),
);

const dateWords = 'một ngày có thật dạng 2023-07-31';

export const DateSchema = v.pipe(
  v.string(dateWords),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, dateWords),
  v.rawTransform(({ dataset, addIssue, NEVER }): PlainDate => {
    const date = parsePlainDate(dataset.value);
    if (date) return date;
    addIssue({ message: dateWords });
    return NEVER;
  }),
);

const instantWords = 'một thời điểm ISO 8601 có múi giờ, ví dụ 2023-07-31T23:59:59+07:00';

export const InstantSchema = v.pipe(
  v.string(instantWords),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/, instantWords),
  // Date.parse alone would read 30 February as 2 March.
  v.check(
    (text) => !Number.isNaN(Date.parse(text)) && parsePlainDate(text.slice(0, 10)) !== null,
    instantWords,
  ),
);

/** One of a fixed list of words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, `một trong: ${words.join(', ')}`);
}

export const FlagsSchema = v.array(
  oneOf(['p', 'e', 'f', 'b', 'r', 'd', 'u', 'c', 'z', 'x', 'm', 'dv']),
  'một danh sách cờ',
);

export const QualifierSchema = oneOf(['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most']);
