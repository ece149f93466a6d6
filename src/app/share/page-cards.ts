import { attentionItems, attentionSlides } from '#domain/deck/attention-slides.ts';
import type { DeckData } from '#domain/deck/data.ts';
import { slideCounts } from '#domain/deck/opening-slides.ts';
import { commonSource } from '#domain/deck/sources-of.ts';
import { deckWords } from '#domain/deck/words.ts';
import { formatDate } from '#domain/format/date.ts';
import type { Pillar } from '#domain/model/catalogue.ts';
import { inLocale } from '#domain/model/text.ts';
import { attentionHeadline } from '#domain/sentence/attention-headline.ts';
import { overviewHeadline, pillarHeadline } from '#domain/sentence/overview-headline.ts';
import { vi } from '#i18n/vi.ts';
import { paths } from '#platform/paths.ts';
import { commonOf, description, judgedOn, widgetOf } from './common.ts';
import type { ShareCard } from './card.ts';

/** Rows of a list that can be read on a picture of the size of a thumb. */
const mostRows = 3;

/** Day and sources of many figures. */
function sourceOf({ catalogue, assessments }: DeckData): string {
  const sources = assessments.map(({ indicator }) => indicator.latest?.source);
  return commonSource(catalogue, sources, 'vi');
}

function titleOf(page: string, { catalogue }: DeckData): string {
  return vi.brand.document(page, inLocale(catalogue.area.name, 'vi'));
}

/** The preview of the first page. */
export function overviewCard(data: DeckData): ShareCard {
  const { catalogue, assessments, context } = data;
  const words = deckWords('vi');
  const headline = overviewHeadline(assessments, context, 'vi');
  return {
    ...commonOf(catalogue),
    name: 'tong-quan',
    path: paths.overview(),
    widget: widgetOf('overview', []),
    kicker: words.overview,
    headline,
    body: { kind: 'counts', counts: slideCounts(assessments, 'vi') },
    source: sourceOf(data),
    remark: judgedOn(data),
    title: titleOf(words.overview, data),
    // The first page has no bytes to spare for a list of sources.
    description: description([headline], words.asOf(formatDate(catalogue.edition.dataCutoff, 'vi')), data),
  };
}

/** The preview of a pillar's page. */
export function pillarCard(pillar: Pillar, data: DeckData): ShareCard {
  const { catalogue, context } = data;
  const own = data.assessments.filter(({ indicator }) => indicator.pillarId === pillar.id);
  const name = inLocale(pillar.name, 'vi');
  const headline = pillarHeadline(pillar, own, context, 'vi');
  const source = sourceOf({ ...data, assessments: own });
  return {
    ...commonOf(catalogue),
    name: `tru-cot-${pillar.id}`,
    path: paths.pillar(pillar.id),
    widget: widgetOf('pillar', [pillar.id]),
    kicker: name,
    headline,
    body: { kind: 'counts', counts: slideCounts(own, 'vi') },
    source,
    remark: judgedOn(data),
    title: titleOf(name, data),
    description: description([headline], source, data),
  };
}

/** The preview of the list of what needs a leader's attention. */
export function attentionCard(data: DeckData): ShareCard {
  const { catalogue, context } = data;
  const words = deckWords('vi');
  const slides = attentionSlides(data, 'vi');
  const rows = slides.flatMap(({ body }) => (body.kind === 'rows' ? body.rows : []));
  const headline = attentionHeadline(attentionItems(data), context, 'vi');
  const source = slides[0]?.source ?? '';
  return {
    ...commonOf(catalogue),
    name: 'can-chu-y',
    path: paths.attention(),
    widget: widgetOf('attention', []),
    kicker: words.attention,
    headline,
    body: { kind: 'rows', rows: rows.slice(0, mostRows) },
    source,
    remark: judgedOn(data),
    title: titleOf(words.attention, data),
    description: description([headline], source, data),
  };
}
