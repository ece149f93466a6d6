import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const AppVersionSchema = v.object({ version: text, builtAt: text, build: text });

/** `version.json`, which every build writes beside its pages. */
export interface AppVersion {
  /** Version of the product, as `0.2.0`. */
  readonly version: string;
  /** When it was built: ISO 8601 in UTC. */
  readonly builtAt: string;
  /** Names the code: equal for two builds whose code is equal. */
  readonly build: string;
}

/** Reads `version.json` from its text; null when it is something else. */
export function parseAppVersion(source: string): AppVersion | null {
  try {
    const result = v.safeParse(AppVersionSchema, JSON.parse(source));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
