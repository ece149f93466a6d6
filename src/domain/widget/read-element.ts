import { readIds, type ReadWidget } from './address.ts';
import { subjectName, type WidgetKind } from './options.ts';
import { readOptions } from './read-options.ts';

/**
 * The widget that an element of the page asks for: its options are written as attributes, its subject as `ma`.
 * Never throws; without a subject, of a kind that needs one, the widget says so.
 * @param written value of an attribute; null where there is none
 */
export function readWidgetElement(kind: WidgetKind, written: (name: string) => string | null): ReadWidget {
  const { options, problems } = readOptions(written);
  return { request: { kind, ids: idsOf(kind, written(subjectName)?.trim() ?? ''), options }, problems };
}

function idsOf(kind: WidgetKind, subject: string): readonly string[] {
  if (kind === 'set') return readIds(subject);
  return kind === 'overview' || kind === 'attention' || subject === '' ? [] : [subject];
}
