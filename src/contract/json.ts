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
  const clean = text.replace(/^\uFEFF/, '').replace(/[\0\s]+$/, '');
  if (clean === '') return failure('empty', 'tệp rỗng');
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(clean)) {
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
    const cut = /^\s*[[{]/.test(clean) && !/[\]}]$/.test(clean);
    return cut
      ? failure('truncated', 'tệp JSON bị cắt cụt giữa chừng', clean.slice(-80))
      : failure('not-json', 'tệp không phải JSON hợp lệ', clean);
  }
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    return failure('invalid', 'gốc của tệp phải là một đối tượng', clean);
  }
  return checkVersion(json as Root);
}

function checkVersion(root: Root): ContractResult<Root> {
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
