import { build } from 'vite';
import type { Built } from '../../src/app/embed/built.ts';
import { fullPageAddress } from '../../src/domain/widget/address.ts';
import { elementName } from '../../src/domain/widget/read-element.ts';
import { defaultOptions, widgetKinds } from '../../src/domain/widget/options.ts';
import { widgetHeights } from '../../src/domain/widget/reserved-height.ts';
import { withImports, type Manifest } from '../budgets/first-visit.ts';

const runTime = 'src/app/embed/element.tsx';

/**
 * What the small script is told by the build.
 * @param manifest of the build of the run time
 * @throws when the run time or its style sheet is not in there
 */
export function builtFrom(manifest: Manifest): Built {
  const entry = manifest[runTime]?.file;
  const style = Object.values(manifest).find(({ file }) => file.endsWith('.css'))?.file;
  if (entry === undefined || style === undefined) throw new Error(`No run time in the manifest: ${runTime}`);
  return {
    runTime: entry,
    modules: withImports([entry], manifest).slice(1),
    style,
    kinds: widgetKinds.map((kind) => {
      const page = fullPageAddress({ kind, ids: ['*'], options: defaultOptions });
      return [elementName(kind), page.slice(1), widgetHeights[kind]];
    }),
  };
}

/** Builds the small script of the elements: one classic script that leaves no name behind. */
export async function buildLoader(manifest: Manifest): Promise<string> {
  const values = Object.entries(builtFrom(manifest));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: Object.fromEntries(values.map(([name, value]) => [`built.${name}`, JSON.stringify(value)])),
    build: {
      // A browser that is too old for the rest must still be able to read it, and then leave the page alone.
      target: 'es2020',
      cssTarget: 'safari16.4',
      write: false,
      lib: { entry: 'src/app/embed/loader.ts', formats: ['iife'], name: 'unused' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((one) => one.type === 'chunk');
  if (script === undefined) throw new Error('The script of the elements was not built');
  return script.code;
}
