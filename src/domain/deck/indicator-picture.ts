import type { Assessment } from '../assessment.ts';
import type { Evaluated } from '../evaluated.ts';
import { publishedValue } from '../figure.ts';
import type { IndicatorDetail } from '../model/detail.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { usageGap } from '../usage-gap.ts';
import { barPicture } from './bar-picture.ts';
import { linePicture } from './line-picture.ts';
import type { Picture } from './picture.ts';
import { deckWords } from './words.ts';

/** What a picture is made from. */
export interface PictureData extends Evaluated {
  readonly details: ReadonlyMap<string, IndicatorDetail>;
}

/** The indicator that shows how much of an issued count is used; null where there is no such pair. */
export function usedOf(
  { indicator }: Assessment,
  { context, byId }: Pick<Evaluated, 'context' | 'byId'>,
): Assessment | null {
  const usage = usageGap(indicator, (id) => context.indicators.get(id) ?? null);
  return (usage && byId.get(usage.used.id)) ?? null;
}

/** The share that is used of what an indicator counts as issued: the two are never told apart. */
function usagePicture(assessment: Assessment, data: Evaluated, locale: Locale): Picture | null {
  const used = usedOf(assessment, data);
  return used && barPicture(used, inLocale(used.indicator.shortName, locale), locale);
}

/**
 * The one picture of an indicator: its history, or else what its newest figure may be compared with, or else how much
 * of what it counts is used; nothing where there is no figure or nothing to set it against.
 * @param data an edition and the histories that are at hand
 */
export function pictureOf(assessment: Assessment, data: PictureData, locale: Locale): Picture {
  const { indicator } = assessment;
  const nothing: Picture = { kind: 'none', reason: '' };
  if (publishedValue(indicator.latest) === null) return nothing;
  const detail = data.details.get(indicator.id);
  return (
    (detail && linePicture(assessment, detail, locale)) ??
    barPicture(assessment, inLocale(data.catalogue.area.name, locale), locale) ??
    usagePicture(assessment, data, locale) ??
    nothing
  );
}

/** How a picture is to be read, for a place below it; empty where there is no picture. */
export function remarkOf(picture: Picture, indicator: Assessment['indicator'], locale: Locale): string {
  const words = deckWords(locale);
  const last = String(indicator.bounds?.max ?? '');
  if (picture.kind === 'none') return '';
  if (picture.kind === 'places') return words.placesAxis(last);
  const axis = picture.kind === 'line' && picture.isRank ? words.rankAxis(last) : words.fromZero;
  const isOpen = picture.kind === 'line' && picture.points.some(({ hollow }) => hollow);
  return isOpen ? `${axis} · ${words.hollow}` : axis;
}
