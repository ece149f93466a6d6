import { idProblems, kindNames, readIds, type ReadWidget } from './address.ts';
import { subjectName, widgetKinds, type WidgetKind } from './options.ts';
import { readOptions } from './read-options.ts';

/** Name of the element of a kind in a page: `cds-chi-so`. */
export function elementName(kind: WidgetKind): string {
  return `cds-${kindNames[kind]}`;
}

/** The kind of an element by its name; null for a name that is none of ours. */
export function kindOfElement(name: string): WidgetKind | null {
  return widgetKinds.find((kind) => elementName(kind) === name.toLowerCase()) ?? null;
}

/**
 * The widget that an element of the page asks for: its options are written as attributes, its subject as `ma`.
 * Never throws; without a subject, of a kind that needs one, the widget says so.
 * @param written value of an attribute; null where there is none
 */
export function readWidgetElement(kind: WidgetKind, written: (name: string) => string | null): ReadWidget {
  const { options, problems } = readOptions(written);
  const subject = written(subjectName)?.trim() ?? '';
  const tooMany = kind === 'set' ? idProblems(subject) : [];
  return { request: { kind, ids: idsOf(kind, subject), options }, problems: [...tooMany, ...problems] };
}

function idsOf(kind: WidgetKind, subject: string): readonly string[] {
  if (kind === 'set') return readIds(subject);
  return kind === 'overview' || kind === 'attention' || subject === '' ? [] : [subject];
}
