import type { SlideRef } from '#domain/deck/slide-ref.ts';
import { slideName } from '#domain/deck/slide-ref.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import { foldVietnamese } from '#domain/format/fold.ts';
import type { Text } from '#domain/model/text.ts';
import { composerWords } from '#i18n/pages/composer.ts';
import { slideLabel, type SlideLabel } from './slide-label.ts';

/** A slide that can be added. */
export interface Pickable {
  readonly ref: SlideRef;
  readonly key: string;
  readonly label: SlideLabel;
  /** What a search looks into, folded. */
  readonly folded: string;
}

export interface PickerGroup {
  readonly id: string;
  readonly name: Text;
  readonly items: readonly Pickable[];
}

/** Id of the group of slides that belong to no pillar; no pillar has such a one. */
export const commonGroup = '.chung';

const commonKinds = [
  'cover',
  'overview',
  'changes',
  'attention',
  'programmes',
  'bottlenecks',
  'sources',
] as const;

/** Everything that an edition can show: the common slides, then each pillar with its indicators. */
export function pickerGroups(evaluated: Evaluated): readonly PickerGroup[] {
  const { catalogue } = evaluated;
  const pickable = (ref: SlideRef): Pickable => {
    const label = slideLabel(ref, evaluated);
    const indicator = label.assessment?.indicator;
    const texts = [label.name, label.kind, ...(indicator ? [indicator.name] : [])];
    const words = [...texts.flatMap(({ vi, en }) => [vi, en ?? '']), indicator?.code ?? ''];
    return { ref, key: slideName(ref), label, folded: foldVietnamese(words.join(' ')) };
  };
  const { vi, en } = composerWords;
  return [
    {
      id: commonGroup,
      name: { vi: vi.commonGroup, en: en.commonGroup },
      items: commonKinds.map((kind) => pickable({ kind })),
    },
    ...catalogue.pillars.map(({ id, name }) => ({
      id,
      name,
      items: [
        pickable({ kind: 'pillar', id }),
        ...catalogue.indicators
          .filter((one) => one.pillarId === id)
          .map((one) => pickable({ kind: 'indicator', id: one.id })),
      ],
    })),
  ];
}

/** The groups with what has every typed word, with marks or without; groups without any are left out. */
export function searchGroups(groups: readonly PickerGroup[], typed: string): readonly PickerGroup[] {
  const words = foldVietnamese(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter(({ folded }) => words.every((word) => folded.includes(word))),
    }))
    .filter(({ items }) => items.length > 0);
}
