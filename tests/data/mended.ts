import { build, type Build, type DataFiles } from '../../scripts/data/build.ts';
import { readDataFiles } from '../../scripts/data/files.ts';

type Name = 'sources' | 'facts' | 'definitions' | '2023-07' | '2025-06';

/** The hand-kept files with one passage replaced. Throws when the passage is not there: a test must not be vacuous. */
export function filesWith(name: Name, passage: string, replacement: string): DataFiles {
  const files = readDataFiles();
  const mend = (text: string): string => {
    if (!text.includes(passage)) throw new Error(`«${passage}» does not stand in ${name}`);
    return text.replace(passage, () => replacement);
  };
  if (name === 'sources' || name === 'facts' || name === 'definitions') {
    return { ...files, [name]: { ...files[name], text: mend(files[name].text) } };
  }
  const editions = files.editions.map((file) =>
    file.name.endsWith(`${name}.yaml`) ? { ...file, text: mend(file.text) } : file,
  );
  return { ...files, editions };
}

/** What the builder says when one passage is replaced: one line a fault, thrown or listed. */
export function refusals(name: Name, passage: string, replacement: string): string {
  let built: Build;
  try {
    built = build(filesWith(name, passage, replacement));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return built.errors.map(({ message }) => message).join('\n');
}
