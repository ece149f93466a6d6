/** One rule about the built site, and how it came out. */
export type Check = {
  readonly rule: string;
  /** What was found, for a person. */
  readonly found: string;
  readonly ok: boolean;
};

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** A rule that something weighs no more than it may. kB = 1,000 bytes. */
export function within(rule: string, bytes: number, limit: number): Check {
  return { rule, found: `${kilobytes(bytes)} of ${kilobytes(limit)}`, ok: bytes <= limit };
}

/** A rule that there is none of something. */
export function none(rule: string, found: readonly string[]): Check {
  return { rule, found: found.length === 0 ? 'none' : found.join('; '), ok: found.length === 0 };
}
