import { assess } from '../../src/domain/assessment.ts';
import { parsePlainDate } from '../../src/domain/date.ts';
import { displayStatus } from '../../src/domain/display-status.ts';
import { publishedValue } from '../../src/domain/figure.ts';
import { formatPeriod } from '../../src/domain/format/date.ts';
import { valueParts } from '../../src/domain/format/value.ts';
import type { Catalogue } from '../../src/domain/model/index.ts';
import { cardSentence } from '../../src/domain/sentence/card.ts';
import { statusLabel } from '../../src/domain/sentence/status-words.ts';

const style = `body{margin:0;padding:16px;color:#14212b;font:16px/1.45 system-ui,sans-serif}h2{margin:0;font-size:16px}
b{display:block;font-size:46px;line-height:1.15}p{margin:8px 0;color:#4a5a67}footer{border-top:1px solid #ddd;font-size:13px}`;

/** The content of a value widget as a page written by hand: no script, one file. @throws for an unknown id */
export function plainWidget(catalogue: Catalogue, id: string): string {
  const indicator = catalogue.indicators.find((one) => one.id === id);
  const figure = indicator && publishedValue(indicator.latest);
  const day = parsePlainDate(catalogue.edition.evaluatedAt.slice(0, 10));
  if (!indicator?.latest || !figure || !day) throw new Error(`${id}: no figure to show`);
  const assessment = assess(indicator, day);
  const parts = valueParts(figure, indicator, 'vi');
  const context = {
    indicators: new Map(catalogue.indicators.map((one) => [one.id, one])),
    pillars: catalogue.pillars,
    evaluationDate: day,
  };
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${indicator.name.vi}</title><style>${style}</style><link rel="icon" href="data:,">
<h2>${indicator.name.vi}</h2><b elementtiming="figure">${parts.number} ${parts.scale || parts.unit}</b>
<p>${statusLabel(displayStatus(assessment), 'vi')} ${cardSentence(assessment, context, 'vi')}</p>
<footer>${formatPeriod(indicator.latest.period, 'vi')} · ${catalogue.sources.get(indicator.latest.source)?.publisher ?? ''}
<a href="../">Xem chi tiết</a></footer>`;
}
