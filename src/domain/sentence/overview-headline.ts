import type { Assessment } from '../assessment.ts';
import type { Pillar } from '../model/catalogue.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { tally } from '../tally.ts';
import { applicableTargets } from '../targets.ts';
import type { SentenceContext } from './context.ts';
import { lowerFirst, plural, upperFirst } from './letters.ts';

function targetClause(assessments: readonly Assessment[], locale: Locale): string | null {
  const withTarget = assessments.filter(
    ({ indicator }) => indicator.polarity !== 'informational' && applicableTargets(indicator).length > 0,
  ).length;
  const { met } = tally(assessments);
  if (withTarget === 0) return null;
  return locale === 'vi'
    ? `${met} trên ${withTarget} chỉ số có mục tiêu đã đạt`
    : `${met} of ${withTarget} ${plural(withTarget, 'indicator', 'indicators')} with a target ${plural(met, 'has', 'have')} met it`;
}

function attentionClause(assessments: readonly Assessment[], locale: Locale): string | null {
  const { attention } = tally(assessments);
  if (attention === 0) return null;
  return locale === 'vi'
    ? `${attention} chỉ số cần chú ý`
    : `${attention} ${plural(attention, 'needs', 'need')} attention`;
}

function noFigureClause(assessments: readonly Assessment[], locale: Locale): string | null {
  const { noFigure, total } = tally(assessments);
  if (noFigure === 0) return null;
  return locale === 'vi'
    ? `${noFigure} trên ${total} chỉ số chưa có số liệu công bố`
    : `${noFigure} of ${total} ${plural(total, 'indicator', 'indicators')} ${plural(noFigure, 'lacks', 'lack')} a published figure`;
}

function plainClause(count: number, locale: Locale): string {
  if (locale === 'vi') return count === 0 ? 'chưa có chỉ số nào' : `${count} chỉ số, chưa có mục tiêu`;
  return count === 0
    ? 'no indicators yet'
    : `${count} ${plural(count, 'indicator', 'indicators')}, no targets`;
}

/** Where the indicators of a pillar stand, under the pillar's name: targets met, attention, what is not published. */
export function pillarSummary(assessments: readonly Assessment[], locale: Locale): string {
  const clauses = [targetClause, attentionClause, noFigureClause].flatMap(
    (clause) => clause(assessments, locale) ?? [],
  );
  const said = clauses.length > 0 ? clauses : [plainClause(assessments.length, locale)];
  return said.join('; ');
}

/** Where a pillar stands: targets met, what needs attention, what is not published. */
export function pillarHeadline(
  pillar: Pillar,
  assessments: readonly Assessment[],
  _context: SentenceContext,
  locale: Locale,
): string {
  return `${inLocale(pillar.name, locale)}: ${pillarSummary(assessments, locale)}`;
}

/** The pillar with the largest share without a figure, when that is at least half of its indicators. */
function emptiestPillar(assessments: readonly Assessment[], pillars: readonly Pillar[]) {
  return pillars
    .map((pillar) => {
      const own = assessments.filter(({ indicator }) => indicator.pillarId === pillar.id);
      return { pillar, own, share: own.length === 0 ? 0 : tally(own).noFigure / own.length };
    })
    .filter(({ share }) => share >= 0.5)
    .toSorted((a, b) => b.share - a.share || a.pillar.order - b.pillar.order)[0];
}

/** The sentence at the top of the overview. */
export function overviewHeadline(
  assessments: readonly Assessment[],
  { pillars }: SentenceContext,
  locale: Locale,
): string {
  const emptiest = emptiestPillar(assessments, pillars);
  const missing = emptiest ? noFigureClause(emptiest.own, locale) : noFigureClause(assessments, locale);
  const name = emptiest ? lowerFirst(inLocale(emptiest.pillar.name, locale)) : '';
  const clauses = [
    targetClause(assessments, locale),
    attentionClause(assessments, locale),
    missing && emptiest ? `${name}${locale === 'vi' ? ' còn ' : ': '}${missing}` : missing,
  ].filter((clause) => clause !== null);
  return upperFirst(clauses.length > 0 ? clauses.join('; ') : plainClause(assessments.length, locale));
}
