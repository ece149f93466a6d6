import { foldVietnamese } from '#domain/format/fold.ts';
import type { Catalogue, Locale, Text } from '#domain/model/index.ts';
import type { WidgetKind, WidgetRequest } from '#domain/widget/options.ts';
import { embedWayWords } from '#i18n/pages/embed-ways.ts';
import { optionsFor, type Choice } from './choice.ts';

/** Something that a widget can be about. */
export interface Subject {
  readonly id: string;
  readonly name: Text;
  /** Short name of an indicator in its plan: `HT-02`; empty for a pillar. */
  readonly code: string;
}

/** What a kind can be about, in the order of the edition; empty for those that are about all of it. */
export function subjectsOf(kind: WidgetKind, { indicators, pillars }: Catalogue): readonly Subject[] {
  if (kind === 'overview' || kind === 'attention') return [];
  return kind === 'pillar' ? pillars.map(({ id, name }) => ({ id, name, code: '' })) : indicators;
}

/** What is chosen, held against the edition. */
export interface ChosenSubjects {
  readonly chosen: readonly Subject[];
  /** Ids in the address that the edition does not have. */
  readonly unknown: readonly string[];
  /** Null when nothing can be shown: nothing is chosen, or nothing that is known. */
  readonly request: WidgetRequest | null;
}

/**
 * The subjects of a choice. Where one is needed and none is named, the first indicator of those that the edition puts
 * in front stands for it; a set begins empty.
 */
export function chosenSubjects(choice: Choice, catalogue: Catalogue): ChosenSubjects {
  const { kind } = choice;
  const subjects = subjectsOf(kind, catalogue);
  const options = optionsFor(choice);
  if (kind === 'overview' || kind === 'attention') {
    return { chosen: [], unknown: [], request: { kind, ids: [], options } };
  }
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const featured = catalogue.indicators.find((one) => one.featured !== null && byId.has(one.id))?.id;
  const first = kind === 'set' ? undefined : (featured ?? subjects[0]?.id);
  const ids = choice.ids.length > 0 ? choice.ids : first === undefined ? [] : [first];
  const chosen = ids.flatMap((id) => byId.get(id) ?? []);
  const unknown = ids.filter((id) => !byId.has(id));
  const request = chosen.length === 0 ? null : { kind, ids: chosen.map(({ id }) => id), options };
  return { chosen, unknown, request };
}

/**
 * What a widget is called outside of it: the name of its frame, the words of its link.
 * @param names of what it is about, in the language of the widget, as the area's is
 */
export function widgetTitle(
  kind: WidgetKind,
  names: readonly string[],
  area: string,
  locale: Locale,
): string {
  const words = embedWayWords[locale].names;
  const name = names.join(', ');
  const about: Readonly<Record<WidgetKind, string>> = {
    indicator: name,
    set: name,
    pillar: name,
    comparison: words.comparison(name),
    overview: words.overview,
    attention: words.attention,
  };
  return words.named(about[kind], area);
}

/** Those whose names have every typed word, with marks or without; all when nothing is typed. */
export function findSubjects(
  all: readonly { readonly subject: Subject; readonly folded: string }[],
  typed: string,
): readonly Subject[] {
  const words = foldVietnamese(typed).split(/\s+/).filter(Boolean);
  return all.flatMap(({ subject, folded }) => (words.every((word) => folded.includes(word)) ? subject : []));
}
