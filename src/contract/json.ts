import type { Problem } from '#domain/model/problem.ts';
import { failure, type ContractResult } from './result.ts';

/** The major version of the contract that this code reads. */
export const majorVersion = 1;

type Root = Readonly<Record<string, unknown>>;

const jsonTypes = /^(application\/([\w.+-]+\+)?json|text\/(plain|json)|application\/octet-stream)\b/i;

/**
 * From text to the root object of a resource: takes off a byte-order mark and trailing NULs, names HTML that was
 * served as data, cut-off JSON and wrong content types, and refuses another major version. Never throws.
 */
export function readRoot(text: string, contentType: string | null): ContractResult<Root> {
  const root = readObject(text, contentType);
  return root.ok ? checkVersion(root.value) : root;
}

/** Like {@link readRoot}, whatever the version: for files that may not be of this contract at all. */
export function readObject(text: string, contentType: string | null): ContractResult<Root> {
  const clean = withoutPadding(text);
  if (clean === '') return failure('empty', 'tệp rỗng');
  if (clean.startsWith('<')) {
    return failure(
      'html',
      'nguồn trả về một trang HTML thay cho số liệu (có thể là trang đăng nhập hoặc trang lỗi)',
      clean,
    );
  }
  if (contentType !== null && contentType !== '' && !jsonTypes.test(contentType.trim())) {
    return failure(
      'wrong-content-type',
      `nguồn báo kiểu nội dung «${contentType}», cần application/json`,
      clean,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(clean);
  } catch {
    return isCutOff(clean)
      ? failure('truncated', 'tệp JSON bị cắt cụt giữa chừng', clean.slice(-80))
      : failure('not-json', 'tệp không phải JSON hợp lệ', clean);
  }
  return isRecord(json)
    ? { ok: true, value: json }
    : failure('invalid', 'gốc của tệp phải là một đối tượng', clean);
}

/** Whether a value from JSON is an object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without a byte-order mark, leading blanks and trailing NULs. By hand: a pattern would take a minute on padding. */
function withoutPadding(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return text.slice(0, end).trim();
}

/** What {@link readRoot} took off a text before reading it, for the person who wrote the file. */
export function paddingNotes(text: string): Problem[] {
  const note = (found: string): Problem => ({
    path: '(tệp)',
    found,
    expected: 'JSON UTF-8, không có ký tự thừa trước và sau',
    severity: 'note',
  });
  return [
    ...(text.startsWith('\uFEFF') ? [note('dấu BOM ở đầu tệp')] : []),
    ...(/\0\s*$/.test(text.slice(-100)) ? [note('ký tự NUL ở cuối tệp')] : []),
    ...(text.includes('\uFFFD') ? [lostLetters] : []),
    ...(steering.test(text.slice(1)) || escapedSteering.test(text) ? [steeringNote] : []),
  ];
}

/** Direction and control characters as they are, and as they are written in JSON; NULs at the end are told above. */
const steering = /[\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;
const escapedSteering = /\\u(?:00(?:0[0-8b-f]|1[\da-f]|7f|[89][\da-f])|061c|200[ef]|202[a-e]|206[6-9]|feff)/i;

/** What a decoder puts where it finds bytes that are no UTF-8. */
const lostLetters: Problem = {
  path: '(tệp)',
  found: 'chữ bị mất (\uFFFD)',
  expected: 'tệp ghi bằng UTF-8, không phải bảng mã khác',
  severity: 'note',
};

/** They are taken off every text (primitives.ts); which, nobody would see. */
const steeringNote: Problem = {
  path: '(tệp)',
  found: 'ký tự ẩn: điều khiển hoặc đảo chiều chữ',
  expected: 'chữ thường, không có ký tự ẩn (đã bỏ khi hiển thị)',
  severity: 'note',
};

/** Whether text that is no JSON ends inside a string, list or object that it opened. */
function isCutOff(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (inString && sign === '\\') index += 1;
    else if (sign === '"') inString = !inString;
    else if (inString) continue;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return inString || depth > 0;
}

/** The root, or that it is of another major version than this code reads. */
export function checkVersion(root: Root): ContractResult<Root> {
  const version = root['schemaVersion'];
  const text = typeof version === 'number' || typeof version === 'string' ? String(version) : '';
  const major = /^(\d+)(\.\d+){0,2}$/.exec(text)?.[1];
  if (major === undefined) {
    return failure('wrong-version', 'tệp không nêu phiên bản cấu trúc (schemaVersion)', text);
  }
  if (Number(major) !== majorVersion) {
    return failure(
      'wrong-version',
      `tệp thuộc phiên bản ${text}, trang này đọc phiên bản ${majorVersion}`,
      text,
    );
  }
  return { ok: true, value: root };
}
