import { cardSentence } from '../src/domain/sentence/card.ts';
import { assess } from '../src/domain/assessment.ts';
import { statusLabel } from '../src/domain/sentence/status-words.ts';
import { displayStatus } from '../src/domain/display-status.ts';
import { publishedValue } from '../src/domain/figure.ts';
import { formatPeriod } from '../src/domain/format/date.ts';
import { valueParts } from '../src/domain/format/value.ts';
import { overviewHeadline } from '../src/domain/sentence/headline.ts';
import type { Catalogue } from '../src/domain/model/index.ts';
import type { PlainDate } from '../src/domain/date.ts';

const escape = (text: string) =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));

const style = `body{margin:0 auto;max-width:1280px;padding:16px;background:#fbfaf7;color:#14212b;font:16px/1.45 sans-serif}
h1{font-size:34px;line-height:1.2}h2{border-top:2px solid;padding-top:16px;font-size:21px}
ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:16px;padding:0;list-style:none}
li{border:1px solid #e3e1da;border-radius:10px;background:#fff;padding:16px 24px}
b{display:block;font-size:46px;line-height:1.15}p{margin:4px 0;color:#4a5a67}small{color:#5d6b76}`;

/**
 * The floor of the bench: the overview's content as a static page written by hand, with no script and no font, as
 * light as a page with these words can be.
 */
export function floorPage(catalogue: Catalogue): string {
  const day = catalogue.edition.evaluatedAt.slice(0, 10) as PlainDate;
  const assessments = catalogue.indicators.map((indicator) => assess(indicator, day));
  const context = {
    indicators: new Map(catalogue.indicators.map((one) => [one.id, one])),
    pillars: catalogue.pillars,
    evaluationDate: day,
  };
  const card = (assessment: (typeof assessments)[number]) => {
    const { indicator } = assessment;
    const figure = publishedValue(indicator.latest);
    const parts = figure && valueParts(figure, indicator, 'vi');
    const value = parts ? `${parts.prefix} ${parts.number} ${parts.scale || parts.unit}` : 'Chưa công bố';
    const source = indicator.latest ? catalogue.sources.get(indicator.latest.source)?.publisher : '';
    return `<li><span>${escape(indicator.name.vi)}</span><b elementtiming="figure">${escape(value)}</b>
<p>${escape(cardSentence(assessment, context, 'vi'))}</p>
<svg width="100%" height="10"><rect width="100%" height="10" rx="5" fill="#e9e8e4"/><rect width="70%" height="10" rx="5" fill="#0b5c7a"/></svg>
<small>${statusLabel(displayStatus(assessment), 'vi')} · ${indicator.latest ? formatPeriod(indicator.latest.period, 'vi') : ''} ${escape(source ?? '')}</small></li>`;
  };
  const featured = assessments.filter(({ indicator }) => indicator.featured !== null);
  const sections = catalogue.pillars.map((pillar) => {
    const own = assessments.filter(({ indicator }) => indicator.pillarId === pillar.id);
    return `<h2>${escape(pillar.name.vi)}</h2><ul>${own.map(card).join('')}</ul>`;
  });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tổng quan</title><style>${style}</style><link rel="icon" href="data:,">
<h1>${escape(overviewHeadline(assessments, context, 'vi'))}</h1>
<h2>Chỉ số chính</h2><ul>${featured.map(card).join('')}</ul>${sections.join('')}`;
}
