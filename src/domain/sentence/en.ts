import { formatDate, formatPeriod } from '../format/date.ts';
import { formatValue } from '../format/value.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLocale } from '../model/text.ts';
import { isRank } from '../unit.ts';
import type { Fact } from './facts.ts';
import { differenceParts } from './comparison-words.ts';
import { lowerFirst } from './letters.ts';
import { positionReason, trustReason } from './reasons.ts';
import {
  comparatorText,
  differenceText,
  figureText,
  loose,
  relativeText,
  shareText,
  targetName,
  targetText,
} from './terms.ts';

type Of<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

function met({ target, beyond, direction, looseness }: Of<'target-met'>, of: Indicator): string {
  const name = `${targetName(target, 'en')} (${targetText(target, of, 'en')})`;
  if (beyond === 0) return looseness === 'exact' ? `exactly at ${name}` : `meets ${name}`;
  const difference = loose[looseness].en + differenceText(beyond, target.value, of, 'en');
  return `${difference} ${direction === 'up' ? 'above' : 'better than'} ${name}`;
}

function unmet(fact: Of<'target-open' | 'target-missed'>, of: Indicator): string {
  const { target, short, direction, looseness, pace, stuckAt } = fact;
  const name = `${targetName(target, 'en')} (${targetText(target, of, 'en')})`;
  const difference = loose[looseness].en + differenceText(short, target.value, of, 'en');
  const distance =
    short <= 0
      ? `does not meet ${name}`
      : `${difference} ${direction === 'up' || isRank(of.unit) ? 'short of' : 'above'} ${name}`;
  const parts = [fact.kind === 'target-missed' && !fact.before ? `target missed: ${distance}` : distance];
  if (fact.before) parts.push(`now past due, the latest figure is for ${formatPeriod(fact.before, 'en')}`);
  if (stuckAt) parts.push(`no progress since ${figureText(stuckAt, of, 'en')}`);
  else if (pace !== null) parts.push(`at ${shareText(pace, 'en')} of the needed pace`);
  if (fact.noBaseline) parts.push('no baseline to measure progress from');
  if (fact.missed)
    parts.push(`missed ${targetName(fact.missed, 'en')} (${targetText(fact.missed, of, 'en')})`);
  return parts.join(', ');
}

function country({ position, otherPeriod }: Of<'country'>, of: Indicator): string {
  const when = otherPeriod ? ` (national: ${formatPeriod(otherPeriod, 'en')})` : '';
  const { label } = position.comparator;
  // By its own name: «the national figure quoted by the same article» is not the country's one and only figure.
  const national = `the ${label.en === null ? 'national figure' : lowerFirst(label.en)}`;
  if (position.kind === 'level') {
    return `level with ${national} (${comparatorText(position.comparator, of, 'en')})${when}`;
  }
  const { word, size, relative } = differenceParts(position, of, 'en');
  return `${size}${relative} ${word}${word === 'ahead' ? ' of' : ''} ${national}${when}`;
}

function change(
  { change: { direction, absolute, relative, from, gap }, was }: Of<'change'>,
  of: Indicator,
): string {
  const since = `since ${formatPeriod(from, 'en')}${gap ? ' (periods between are missing)' : ''}`;
  if (direction === 'same') return `unchanged ${since}`;
  const size = differenceText(absolute, was, of, 'en') + relativeText(relative, of, 'en');
  return `${direction} ${size} ${since}`;
}

function usage({ usage: { used, usedFigure } }: Of<'usage'>): string {
  const figure = figureText(usedFigure, used, 'en');
  return used.id.endsWith('-activation')
    ? `only ${figure} activated`
    : `${lowerFirst(inLocale(used.shortName, 'en'))}: only ${figure}`;
}

/** A fact as an English phrase that begins with a small letter and has no full stop. */
export function phraseEn(fact: Fact, of: Indicator): string {
  switch (fact.kind) {
    case 'withheld': {
      const target = fact.target;
      const why = trustReason(fact.trust, fact.period, 'en');
      return target
        ? `${why}; ${targetName(target, 'en').replace(/^the /, '')}: ${targetText(target, of, 'en')}`
        : why;
    }
    case 'target-met':
      return met(fact, of);
    case 'target-open':
    case 'target-missed':
      return unmet(fact, of);
    case 'country':
      return country(fact, of);
    case 'not-comparable': {
      const { comparator, reason } = fact;
      const figure = `${comparatorText(comparator, of, 'en')}, ${formatPeriod(comparator.period, 'en')}`;
      return `not comparable with the national figure (${figure}): ${positionReason(reason, 'en')}`;
    }
    case 'change':
      return change(fact, of);
    case 'usage':
      return usage(fact);
    case 'paired': {
      const { indicator, figure } = fact;
      return `alongside ${lowerFirst(inLocale(indicator.shortName, 'en'))}: ${figureText(figure, indicator, 'en')}`;
    }
    case 'companion': {
      const { label, unit, decimals } = fact.companion;
      const when = fact.figure.asOf
        ? formatDate(fact.figure.asOf, 'en')
        : formatPeriod(fact.figure.period, 'en');
      const value = formatValue(fact.figure, { unit, decimals, bounds: null }, 'en');
      return `${lowerFirst(inLocale(label, 'en'))}: ${value} (${when})`;
    }
    case 'place':
      return `place ${comparatorText(fact.comparator, of, 'en')} (${formatPeriod(fact.comparator.period, 'en')})`;
    case 'alone':
      return fact.informational
        ? 'for reference, no target is set'
        : 'no target or national figure to compare with';
  }
}
