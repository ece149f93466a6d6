/** A part of Vite's manifest: source → what it became. */
export type Manifest = Readonly<
  Record<string, { readonly file: string; readonly imports?: readonly string[] }>
>;

function closure(manifest: Manifest, source: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[source];
  if (!chunk || seen.has(source)) return seen;
  seen.add(source);
  for (const imported of chunk.imports ?? []) closure(manifest, imported, seen);
  return seen;
}

/** Files that a page needs besides the entry. @throws when the build does not know the page */
export function pageScripts(manifest: Manifest, modules: readonly string[]): readonly string[] {
  const unknown = modules.find((module) => !manifest[module]);
  if (unknown !== undefined) throw new Error(`${unknown}: not in the build's manifest`);
  const entry = closure(manifest, 'index.html');
  const seen = new Set<string>();
  for (const module of modules) closure(manifest, module, seen);
  return [...seen].filter((source) => !entry.has(source)).flatMap((source) => manifest[source]?.file ?? []);
}
