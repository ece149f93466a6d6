import type { EditionList } from '#domain/model/index.ts';
import { Desk } from './desk.ts';
import { readRoot } from './json.ts';
import { IdSchema } from './primitives.ts';
import { EditionEntrySchema } from './records/reference.ts';
import { failure, type ContractResult } from './result.ts';

/** Reads `editions.json` from its text. Bad entries are left out and listed. Never throws. */
export function parseEditions(text: string, contentType: string | null = null): ContractResult<EditionList> {
  const root = readRoot(text, contentType);
  if (!root.ok) return root;
  const desk = new Desk(text);
  const editions = desk.readUnique(EditionEntrySchema, root.value['editions'], 'editions');
  const asked = desk.read(IdSchema, root.value['default'], 'default');
  const found = editions.find(({ id }) => id === asked) ?? editions.at(-1);
  if (!found) return failure('invalid', 'tệp không có kỳ số liệu nào đọc được (editions)', text);
  if (found.id !== asked) desk.report('default', asked, 'mã một kỳ có trong danh sách editions');
  return { ok: true, value: { defaultId: found.id, editions, problems: desk.problems } };
}
