import type { Assessment } from '#domain/assessment.ts';
import type { SlideRef } from '#domain/deck/slide-ref.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import type { Text } from '#domain/model/text.ts';
import { composerWords } from '#i18n/pages/composer.ts';

/** How a slide is called in the composer. */
export interface SlideLabel {
  readonly name: Text;
  /** What it belongs to: «Trang chung», «Trụ cột», the pillar of an indicator. */
  readonly kind: Text;
  /** Of an indicator that can be shown. */
  readonly assessment: Assessment | null;
  /** Why it cannot be shown in this edition; null when it can. */
  readonly trouble: 'unknown' | 'broken' | null;
}

const { vi, en } = composerWords;
const plain = { assessment: null, trouble: null };

/** The label of any slide, of one that this edition does not have too. */
export function slideLabel(ref: SlideRef, { catalogue, byId }: Evaluated): SlideLabel {
  if (ref.kind === 'pillar') {
    const pillar = catalogue.pillars.find(({ id }) => id === ref.id);
    const kind = { vi: vi.pillarKind, en: en.pillarKind };
    return pillar
      ? { ...plain, name: pillar.name, kind }
      : { ...plain, name: { vi: ref.id, en: ref.id }, kind, trouble: 'unknown' };
  }
  if (ref.kind !== 'indicator') {
    return {
      ...plain,
      name: { vi: vi.common[ref.kind], en: en.common[ref.kind] },
      kind: { vi: vi.commonKind, en: en.commonKind },
    };
  }
  const assessment = byId.get(ref.id) ?? null;
  const broken = assessment ? null : catalogue.broken.find(({ id }) => id === ref.id);
  const pillarId = assessment?.indicator.pillarId ?? broken?.pillarId;
  return {
    name: assessment?.indicator.shortName ?? broken?.name ?? { vi: ref.id, en: ref.id },
    kind: catalogue.pillars.find(({ id }) => id === pillarId)?.name ?? {
      vi: vi.indicatorKind,
      en: en.indicatorKind,
    },
    assessment,
    trouble: assessment ? null : broken ? 'broken' : 'unknown',
  };
}
