import * as v from 'valibot';

/** Whether an address, beside the app or elsewhere, is one that figures can be fetched from. */
function isWebAddress(text: string): boolean {
  try {
    const { protocol, username, search, hash } = new URL(text, 'https://beside.invalid/');
    return /^https?:$/.test(protocol) && username === '' && search === '' && hash === '';
  } catch {
    return false;
  }
}

const ConfigSchema = v.object({
  apiBase: v.pipe(v.string(), v.minLength(1), v.check(isWebAddress)),
  refreshSeconds: v.optional(v.pipe(v.number(), v.minValue(5), v.maxValue(86_400)), 300),
  defaultLocale: v.optional(v.picklist(['vi', 'en']), 'vi'),
  portalOrigins: v.optional(v.array(v.string()), []),
  features: v.optional(v.record(v.string(), v.boolean()), {}),
  // Read apart (contract/feedback.ts), when it is wanted: a mistake in it must not stop the page.
  feedback: v.optional(v.unknown()),
});

/**
 * `config.json`, read at start: what an operator may change without a rebuild.
 * `apiBase` is relative to the app's own address; `refreshSeconds` is 5–86,400.
 */
export type AppConfig = v.InferOutput<typeof ConfigSchema>;

export type ConfigResult =
  { readonly ok: true; readonly value: AppConfig } | { readonly ok: false; readonly message: string };

/** Reads `config.json` from its text. Never throws; the message is in Vietnamese, for the operator. */
export function parseConfig(text: string): ConfigResult {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, message: 'tệp config.json không phải JSON hợp lệ' };
  }
  const result = v.safeParse(ConfigSchema, json);
  if (result.success) return { ok: true, value: result.output };
  const path = v.getDotPath(result.issues[0]) ?? '(gốc)';
  return { ok: false, message: `tệp config.json sai ở mục «${path}»` };
}
