import type { Qualifier } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';

const words: Readonly<Record<Locale, Readonly<Record<Qualifier, string>>>> = {
  vi: {
    exact: '',
    about: 'khoảng ',
    'more-than': 'hơn ',
    'less-than': 'dưới ',
    'at-least': 'ít nhất ',
    'at-most': 'nhiều nhất ',
  },
  en: {
    exact: '',
    about: 'about ',
    'more-than': 'more than ',
    'less-than': 'less than ',
    'at-least': 'at least ',
    'at-most': 'at most ',
  },
};

/** The word before a number in running text, with its space; empty for an exact number. */
export function qualifierWord(qualifier: Qualifier, locale: Locale): string {
  return words[locale][qualifier];
}

const signs: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: '≈',
  'more-than': '>',
  'less-than': '<',
  'at-least': '≥',
  'at-most': '≤',
};

/** The sign before a number in large type; empty for an exact number. */
export function qualifierSign(qualifier: Qualifier): string {
  return signs[qualifier];
}
