import type { FeedbackAddress } from '#domain/feedback.ts';
import { isRecord } from './json.ts';
import { shorten } from './result.ts';
import { safeUrl } from './sources.ts';

/** What `feedback` of config.json says, and what is wrong with it, in Vietnamese, for the operator. */
export interface FeedbackSetting {
  /** null: nobody is named, or what stands there cannot be used. */
  readonly address: FeedbackAddress | null;
  readonly problem: string | null;
}

// Stricter than the mail standards: what is left needs no quoting inside a `mailto:` address.
const mailForm = /^[a-z0-9][a-z0-9._+-]{0,63}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const places = ['indicator', 'period', 'edition', 'link'];

function isMailAddress(text: string): boolean {
  const [local = ''] = text.split('@');
  return text.length <= 254 && mailForm.test(text) && !local.includes('..') && !local.endsWith('.');
}

/** Why an address with places cannot be used, or null. */
function templateProblem(template: string): string | null {
  if (template.length > 1000) return 'dài quá 1.000 ký tự';
  const unknown = [...template.matchAll(/\{([^}]*)\}/g)].find(([, name = '']) => !places.includes(name));
  if (unknown) return `có chỗ điền lạ ${shorten(unknown[0])}; chỉ dùng {${places.join('}, {')}}`;
  const filled = ['a', 'b'].map((letter) => safeUrl(template.replaceAll(/\{\w+\}/g, letter)));
  const [one, other] = filled;
  if (!one || !other) return 'cần là địa chỉ http: hoặc https: đầy đủ';
  return new URL(one).origin === new URL(other).origin ? null : 'không được điền vào tên máy chủ';
}

/** Reads `feedback` of config.json: `{ "email": … }` or `{ "url": … }`. Never throws; absent is no problem. */
export function parseFeedback(raw: unknown): FeedbackSetting {
  const bad = (problem: string): FeedbackSetting => ({ address: null, problem: `feedback: ${problem}` });
  if (raw === undefined || raw === null) return { address: null, problem: null };
  if (!isRecord(raw)) return bad('cần dạng {"email": "…"} hoặc {"url": "…"}');
  const { email, url } = raw;
  if (email !== undefined && url !== undefined) return bad('chỉ nêu một trong hai: email hoặc url');
  if (typeof email === 'string') {
    return isMailAddress(email)
      ? { address: { kind: 'email', email }, problem: null }
      : bad(`«${shorten(email)}» không phải một địa chỉ thư điện tử dùng được`);
  }
  if (typeof url !== 'string') return bad('cần dạng {"email": "…"} hoặc {"url": "…"}');
  const problem = templateProblem(url);
  if (problem !== null) return bad(`url ${problem}`);
  return { address: { kind: 'url', template: url }, problem: null };
}
