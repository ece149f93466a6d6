import type { RawResource } from '#data/fetch-text.ts';

/** A resource that the page was built from. */
export interface BuiltIn {
  readonly text: string;
  /** When the API confirmed that this is still its newest text (ms); null when it has not. */
  readonly confirmedAt: number | null;
  /** What the API gave instead, or is still giving; null when it gave the same text or failed. */
  readonly newer: Promise<RawResource> | null;
}

/** What the build wrote into the page: which resources it was made from, and when. */
export interface PageSnapshot {
  readonly renderedAt: number;
  /** Resource name → its copy, relative to the app's root, named by its content's hash. */
  readonly files: ReadonlyMap<string, string>;
  /** The same for what only the parts below the first screen are made of. */
  readonly laterFiles: ReadonlyMap<string, string>;
}

/** `data-snapshot`: `name=address` pairs separated by spaces. */
export function encodeSnapshotFiles(files: ReadonlyMap<string, string>): string {
  return [...files].map(([name, address]) => `${name}=${address}`).join(' ');
}

/** Reads what {@link encodeSnapshotFiles} wrote; null on a page that was not prerendered. */
export function readPageSnapshot(root: HTMLElement): PageSnapshot | null {
  const { snapshot, later = '', renderedAt } = root.dataset;
  if (!snapshot || !renderedAt) return null;
  return { renderedAt: Number(renderedAt), files: decode(snapshot), laterFiles: decode(later) };
}

function decode(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(' ').filter(Boolean);
  return new Map(
    pairs.map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
