import { kindNames, readIds, writtenOptions } from '#domain/widget/address.ts';
import {
  defaultOptions,
  optionNames,
  subjectName,
  widgetKinds,
  type WidgetKind,
  type WidgetOptions,
} from '#domain/widget/options.ts';
import { readOptions, type OptionProblem } from '#domain/widget/read-options.ts';
import { embedWays, type EmbedWay } from '#domain/widget/snippet.ts';
import { setOrDelete } from '#platform/address-param.ts';

/** Widths of the places in a portal that a widget is shown at, px. */
export const previewWidths = [300, 600, 1000] as const;
export type PreviewWidth = (typeof previewWidths)[number];

/** Everything that is chosen on the page; all of it is in the page's address. */
export interface Choice {
  readonly kind: WidgetKind;
  /** Ids as the address has them; empty: none chosen yet. */
  readonly ids: readonly string[];
  /** The accent is null while the colour cannot be taken; what was typed is {@link Choice.colour}. */
  readonly options: WidgetOptions;
  readonly colour: string;
  readonly way: EmbedWay;
  readonly width: PreviewWidth;
  /** The page of the portal around the preview is dark. */
  readonly darkGround: boolean;
  /** Address of the portal, as typed. */
  readonly portal: string;
  /** Public address of the dashboard, as typed; empty: its own. */
  readonly site: string;
}

/**
 * Names in the address. The options of the widget have the names that they have in its own address, but for its
 * language: `ngon-ngu` is that of this page. `ky` is both: the page shows the edition that the widget will show.
 */
export const choiceParams = {
  kind: 'loai',
  ids: subjectName,
  locale: 'tieng',
  way: 'chep',
  width: 'rong',
  ground: 'nen',
  portal: 'cong',
  site: 'goc',
} as const;

/** How the ways of embedding are written in the address. */
const wayNames: Readonly<Record<EmbedWay, string>> = {
  frame: 'khung',
  script: 'khung-co-gian',
  element: 'phan-tu',
  address: 'dia-chi',
  link: 'lien-ket',
};

const darkGround = 'toi';

const nameOf = (option: string) => (option === optionNames.locale ? choiceParams.locale : option);

export interface ReadChoice {
  readonly choice: Choice;
  /** Values in the address that cannot be taken; the colour's are told of beside its field instead. */
  readonly problems: readonly OptionProblem[];
}

/** The choice that an address stands for. Never throws; what cannot be taken is as if it were not there. */
export function readChoice(params: URLSearchParams): ReadChoice {
  const text = (name: string) => params.get(name)?.trim() ?? '';
  const kindName = text(choiceParams.kind);
  const kind = widgetKinds.find((known) => kindNames[known] === kindName);
  const { options, problems } = readOptions((name) => params.get(nameOf(name)));
  const subject = text(choiceParams.ids);
  const width = previewWidths.find((known) => String(known) === text(choiceParams.width));
  const way = embedWays.find((known) => wayNames[known] === text(choiceParams.way));
  const unknownKind: readonly OptionProblem[] =
    kind === undefined && kindName !== ''
      ? [{ name: choiceParams.kind, value: kindName.slice(0, 40), kind: 'unknown' }]
      : [];
  const choice: Choice = {
    kind: kind ?? 'indicator',
    ids: kind === 'set' ? readIds(subject) : subject === '' ? [] : [subject],
    options,
    colour: text(optionNames.accent),
    way: way ?? 'frame',
    width: width ?? 300,
    darkGround: text(choiceParams.ground) === darkGround,
    portal: text(choiceParams.portal),
    site: text(choiceParams.site),
  };
  const told = problems
    .filter(({ name }) => name !== optionNames.accent)
    .map((problem) => ({ ...problem, name: nameOf(problem.name) }));
  return { choice, problems: [...unknownKind, ...told] };
}

/** Writes a choice into an address; what is as it is by itself is left out. */
export function writeChoice(params: URLSearchParams, choice: Choice): void {
  const { kind, ids, options, colour, way, width, portal, site } = choice;
  const set = (name: string, value: string | null) => setOrDelete(params, name, value);
  set(choiceParams.kind, kind === 'indicator' ? null : kindNames[kind]);
  set(choiceParams.ids, ids.join(','));
  for (const name of Object.values(optionNames)) set(nameOf(name), null);
  for (const [name, value] of writtenOptions({ ...options, accent: null })) set(nameOf(name), value);
  set(optionNames.accent, colour.replace(/^#/, ''));
  set(choiceParams.way, way === 'frame' ? null : wayNames[way]);
  set(choiceParams.width, width === 300 ? null : String(width));
  set(choiceParams.ground, choice.darkGround ? darkGround : null);
  set(choiceParams.portal, portal);
  set(choiceParams.site, site);
}

/** Whether an option changes anything in the chosen widget. */
export function takesOption(
  { kind, options }: Pick<Choice, 'kind' | 'options'>,
  option: 'view' | 'most',
): boolean {
  const ofFigures = kind === 'indicator' || kind === 'set';
  if (option === 'view') return ofFigures;
  return ofFigures ? options.view === 'table' : kind !== 'comparison';
}

/** The options without those that the widget does not take: a text for a portal says nothing in vain. */
export function optionsFor(choice: Pick<Choice, 'kind' | 'options'>): WidgetOptions {
  const { view, most } = choice.options;
  return {
    ...choice.options,
    view: takesOption(choice, 'view') ? view : defaultOptions.view,
    most: takesOption(choice, 'most') ? most : defaultOptions.most,
  };
}
