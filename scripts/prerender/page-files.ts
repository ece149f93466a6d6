/** A part of Vite's manifest: source → what it became. */
export type Manifest = Readonly<
  Record<
    string,
    { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] }
  >
>;

function closure(manifest: Manifest, source: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[source];
  if (!chunk || seen.has(source)) return seen;
  seen.add(source);
  for (const imported of chunk.imports ?? []) closure(manifest, imported, seen);
  return seen;
}

/** What a page needs besides the entry: its scripts and its style sheets. */
export interface PageFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Files that a page needs besides the entry.
 * @param laterModules sources of which only the style sheets are needed now
 * @throws when the build does not know the page
 */
export function pageFiles(
  manifest: Manifest,
  modules: readonly string[],
  laterModules: readonly string[],
): PageFiles {
  const unknown = [...modules, ...laterModules].find((module) => !manifest[module]);
  if (unknown !== undefined) throw new Error(`${unknown}: not in the build's manifest`);
  const entry = closure(manifest, 'index.html');
  const chunksOf = (sources: readonly string[]) => {
    const seen = new Set<string>();
    for (const source of sources) closure(manifest, source, seen);
    return [...seen].filter((source) => !entry.has(source)).flatMap((source) => manifest[source] ?? []);
  };
  return {
    scripts: chunksOf(modules).map(({ file }) => file),
    styles: [...new Set(chunksOf([...modules, ...laterModules]).flatMap(({ css }) => css ?? []))],
  };
}
