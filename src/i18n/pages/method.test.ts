import { describe, expect, it } from 'vitest';
import { explainWords } from '#domain/sentence/explain-words.ts';
import { explainPartWords } from './explain.ts';
import { methodWords, type RuleNumbers } from './method.ts';

const numbers: RuleNumbers = {
  onTrack: '0.95',
  atRisk: '0.60',
  levelShare: '1%',
  fewestPoints: '3',
  mostPoints: '5',
  mostPeriods: '4',
  usedShare: '99%',
};

/** Every phrase of a catalogue of words with its place; a function is asked with the numbers of the rules. */
function phrases(words: unknown, place = ''): readonly (readonly [place: string, phrase: string])[] {
  if (typeof words === 'function') return phrases(words(numbers, 'x', 'x'), place);
  if (typeof words === 'string') return [[place, words]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => phrases(value, `${place}.${key}`));
}

const vietnamese = /[àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ]/i;

describe.each([
  ['the method page', methodWords.vi, methodWords.en],
  ['the explanation of a status', explainPartWords.vi, explainPartWords.en],
  ['the rules of an explanation', explainWords('vi'), explainWords('en')],
])('the words of %s', (_name, vi, en) => {
  it('say the same things in both languages', () => {
    expect(phrases(en).map(([place]) => place)).toEqual(phrases(vi).map(([place]) => place));
  });

  it('are never empty, and nothing in English was left untranslated', () => {
    for (const [place, phrase] of [...phrases(vi), ...phrases(en)]) expect(phrase.trim(), place).not.toBe('');
    // Names of decisions keep their letters.
    const left = phrases(en).filter(([, phrase]) => vietnamese.test(phrase.replaceAll(/\d+\/QĐ-TTg/g, '')));
    expect(left).toEqual([]);
  });
});
