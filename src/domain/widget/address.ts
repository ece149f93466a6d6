import {
  defaultOptions,
  mostInSet,
  optionNames,
  optionValues,
  subjectName,
  widgetKinds,
  type WidgetKind,
  type WidgetOptions,
  type WidgetRequest,
} from './options.ts';
import { readOptions, type OptionProblem } from './read-options.ts';

/** Folder of the widgets, from the root of the site. */
export const widgetFolder = '/nhung/';

/** Last folder of the address of each kind, and the name of its element without the prefix. */
export const kindNames: Readonly<Record<WidgetKind, string>> = {
  indicator: 'chi-so',
  pillar: 'tru-cot',
  overview: 'tong-quan',
  attention: 'can-chu-y',
  comparison: 'so-sanh',
  set: 'bo',
};

/** Kinds whose subject is a part of the path. */
const withSubject: readonly WidgetKind[] = ['indicator', 'pillar', 'comparison'];

/** What was asked for, and what of it could not be understood. */
export interface ReadWidget {
  readonly request: WidgetRequest;
  readonly problems: readonly OptionProblem[];
}

/** Ids in a list that is separated by commas: each once, no more than a set holds. */
export function readIds(text: string | null): readonly string[] {
  return everyId(text).slice(0, mostInSet);
}

/** What is wrong with a list of ids: more of them than a set holds. */
export function idProblems(text: string | null): readonly OptionProblem[] {
  const { length } = everyId(text);
  return length > mostInSet ? [{ name: subjectName, value: String(length), kind: 'too-many' }] : [];
}

function everyId(text: string | null): readonly string[] {
  const ids = (text ?? '').split(',').map((id) => id.trim());
  return [...new Set(ids.filter((id) => id !== ''))];
}

/**
 * The widget at an address; null when the path is none of a widget's.
 * @param path from the root of the site: `/nhung/chi-so/ipv6/`
 * @param search with or without its `?`
 */
export function readWidgetAddress(path: string, search: string): ReadWidget | null {
  const [name, subject, ...rest] = path.slice(widgetFolder.length).replace(/\/$/, '').split('/');
  const kind = widgetKinds.find((known) => kindNames[known] === name);
  if (!path.startsWith(widgetFolder) || kind === undefined || rest.length > 0) return null;
  if (withSubject.includes(kind) !== (subject !== undefined)) return null;
  const query = new URLSearchParams(search);
  const { options, problems } = readOptions((option) => query.get(option));
  if (kind !== 'set') return { request: { kind, ids: subject ? [decode(subject)] : [], options }, problems };
  const list = query.get(subjectName);
  return { request: { kind, ids: readIds(list), options }, problems: [...idProblems(list), ...problems] };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The options that differ from the default, as they are written in an address or on an element. */
export function writtenOptions(options: WidgetOptions): readonly (readonly [name: string, value: string])[] {
  const told = (key: keyof typeof optionValues): string | null => {
    const values: readonly (readonly [string, unknown])[] = optionValues[key];
    return values.find(([, value]) => value === options[key])?.[0] ?? null;
  };
  const values: Readonly<Record<keyof WidgetOptions, string | null>> = {
    theme: told('theme'),
    locale: told('locale'),
    title: told('title'),
    edition: options.edition,
    view: told('view'),
    density: told('density'),
    accent: options.accent,
    level: told('level'),
    most: String(options.most),
  };
  const keys = ['theme', 'locale', 'title', 'edition', 'view', 'density', 'accent', 'level', 'most'] as const;
  return keys.flatMap((key) => {
    const value = values[key];
    return value === null || options[key] === defaultOptions[key] ? [] : [[optionNames[key], value] as const];
  });
}

/** The address of a widget, from the root of the site, with the options that differ from the default. */
export function widgetAddress({ kind, ids, options }: WidgetRequest): string {
  const [subject] = ids;
  const inPath = withSubject.includes(kind) && subject !== undefined ? `${encodeURIComponent(subject)}/` : '';
  const query = new URLSearchParams(writtenOptions(options).map(([name, value]) => [name, value]));
  const list = kind === 'set' ? `${subjectName}=${ids.map(encodeURIComponent).join(',')}` : '';
  const search = [list, query.toString()].filter((part) => part !== '').join('&');
  return `${widgetFolder}${kindNames[kind]}/${inPath}${search && `?${search}`}`;
}

/** Address of the full page that says more than the widget, from the root of the site. */
export function fullPageAddress({ kind, ids, options }: WidgetRequest): string {
  const subject = encodeURIComponent(ids[0] ?? '');
  const page: Readonly<Record<WidgetKind, string>> = {
    indicator: `/chi-so/${subject}/`,
    comparison: `/chi-so/${subject}/`,
    pillar: `/tru-cot/${subject}/`,
    attention: '/can-chu-y/',
    overview: '/',
    set: '/',
  };
  return pageAddress(page[kind], options);
}

/** The address of a page of the site with what every page carries on: the edition, and the language where it is told. */
export function pageAddress(
  path: string,
  { edition, locale }: Pick<WidgetOptions, 'edition' | 'locale'>,
): string {
  const query = new URLSearchParams();
  if (edition !== null) query.set(optionNames.edition, edition);
  if (locale !== null) query.set(optionNames.locale, locale);
  return path + (query.size > 0 ? `?${query.toString()}` : '');
}
