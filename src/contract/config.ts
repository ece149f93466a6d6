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
  // A mistake in these must not stop the page: see the two readers below.
  portalOrigins: v.optional(v.unknown()),
  publicUrl: v.optional(v.unknown()),
  features: v.optional(v.record(v.string(), v.boolean()), {}),
  // Read apart (contract/feedback.ts), when it is wanted: a mistake in it must not stop the page.
  feedback: v.optional(v.unknown()),
});

/**
 * `config.json`, read at start: what an operator may change without a rebuild.
 * `apiBase` is relative to the app's own address; `refreshSeconds` is 5–86,400.
 */
export type AppConfig = Omit<v.InferOutput<typeof ConfigSchema>, 'portalOrigins' | 'publicUrl'> & {
  /** See {@link portalOriginsOf}. */
  readonly portalOrigins: readonly string[];
  /** See {@link publicUrlOf}. */
  readonly publicUrl: string | null;
};

export type ConfigResult =
  { readonly ok: true; readonly value: AppConfig } | { readonly ok: false; readonly message: string };

// What a source list of a policy may hold: no path, and nothing that could reach into the rest of the policy.
const originForm = /^https?:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?$/;

/**
 * Sites that may show our widgets, as in `frame-ancestors`: `https://cong.tinh.gov.vn`, `https://*.tinh.gov.vn`.
 * @param raw `portalOrigins` of config.json.
 * @returns the entries that are origins, in lower case; the others are left out.
 */
export function portalOriginsOf(raw: unknown): readonly string[] {
  return Array.isArray(raw)
    ? raw
        .flatMap((entry) => (typeof entry === 'string' ? entry.toLowerCase() : []))
        .filter((entry) => originForm.test(entry))
    : [];
}

/**
 * The address that readers know the site by, ending in a slash: `https://chuyendoiso.tinh.gov.vn/cds/`.
 * @param raw `publicUrl` of config.json.
 * @returns null when it is absent, or no http(s) address without user, query and fragment.
 */
export function publicUrlOf(raw: unknown): string | null {
  try {
    const { href } = new URL(String(raw));
    return /^https?:[^?#@]+$/.test(href) ? href.replace(/\/?$/, '/') : null;
  } catch {
    return null;
  }
}

/** Reads `config.json` from its text. Never throws; the message is in Vietnamese, for the operator. */
export function parseConfig(text: string): ConfigResult {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, message: 'tệp config.json không phải JSON hợp lệ' };
  }
  const { success, output, issues } = v.safeParse(ConfigSchema, json);
  if (success) {
    const { portalOrigins, publicUrl } = output;
    const sites = { portalOrigins: portalOriginsOf(portalOrigins), publicUrl: publicUrlOf(publicUrl) };
    return { ok: true, value: { ...output, ...sites } };
  }
  const path = v.getDotPath(issues[0]) ?? '(gốc)';
  return { ok: false, message: `tệp config.json sai ở mục «${path}»` };
}
