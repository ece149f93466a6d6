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

export const StringSchema = v.pipe(v.string('một chuỗi chữ'), v.regex(/\S/, 'một chuỗi không rỗng'));

export const NumberSchema = v.pipe(
  v.number('một số (không đặt trong ngoặc kép)'),
  v.finite('một số hữu hạn'),
);

/** A published figure: at most the largest whole number that JSON carries without loss. */
export const CountSchema = v.pipe(
  NumberSchema,
  v.check((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER, 'một số trong giới hạn chính xác'),
);

/** Digits shown after the decimal mark. */
export const DigitsSchema = v.pipe(
  NumberSchema,
  v.integer('một số nguyên từ 0 đến 6'),
  v.minValue(0, 'một số nguyên từ 0 đến 6'),
  v.maxValue(6, 'một số nguyên từ 0 đến 6'),
);

export const TextSchema = v.pipe(
  v.object({ vi: StringSchema, en: orNull(v.string('một chuỗi chữ')) }, 'văn bản có phần «vi»'),
  v.transform(({ vi, en }) => ({ vi, en: en === '' ? null : en })),
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
