/** Why a whole resource could not be read. */
export type ContractFailure =
  'empty' | 'html' | 'truncated' | 'not-json' | 'wrong-content-type' | 'wrong-version' | 'invalid';

/** A resource that was read (with what was left out listed inside it), or why it could not be. */
export type ContractResult<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly kind: ContractFailure;
      /** What happened, in Vietnamese, for the person who mends the file. */
      readonly message: string;
      /** The beginning of what stood there. */
      readonly found: string;
    };

/** A failure with its words. */
export function failure(
  kind: ContractFailure,
  message: string,
  found = '',
): Extract<ContractResult<never>, { ok: false }> {
  return { ok: false, kind, message, found: shorten(found) };
}

const longest = 80;

/** A value as short text for a list of problems. Never throws, whatever it is given. */
export function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, longest + 1) : describe(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function describe(value: unknown): string {
  if (value === undefined) return 'không có';
  if (Array.isArray(value)) return `danh sách ${value.length} phần tử`;
  if (value !== null && typeof value === 'object') {
    return `{${Object.keys(value).slice(0, 6).join(', ')}}`;
  }
  return String(value);
}
