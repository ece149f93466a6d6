import { readRegister, type DataFiles } from '../../scripts/data/build.ts';
import { Cursor, DataError } from '../../scripts/data/cursor.ts';
import { buildEdition } from '../../scripts/data/edition.ts';
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

const register = readRegister(readDataFiles());

/** What the builder says when one passage is replaced: one line a fault, thrown or listed. */
export function refusals(name: Name, passage: string, replacement: string): string {
  const files = filesWith(name, passage, replacement);
  try {
    // Only the edition that was touched is built anew; a change of what all share is seen in the later one.
    const shared = name === '2023-07' || name === '2025-06' ? register : readRegister(files);
    const edition = files.editions.find((file) =>
      file.name.endsWith(name === '2023-07' ? '2023-07.yaml' : '2025-06.yaml'),
    );
    if (!edition) throw new Error('no edition');
    const { errors } = buildEdition(Cursor.parse(edition.name, edition.text), shared);
    return errors.map(({ message }) => message).join('\n');
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
}
