import type { PlainDate } from '../date.ts';
import type { Source } from '../model/catalogue.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import { ageWords } from '../sentence/age.ts';
import { publisherOf, whenOf } from '../sentence/source-words.ts';

/** «Số liệu 07/2023, cách 23 tháng · Nguồn: Báo Bình Thuận · tính từ số đã công bố». */
export function sourceSentence(
  observation: Observation,
  sources: ReadonlyMap<string, Source>,
  evaluationDate: PlainDate,
  locale: Locale,
): string {
  const vi = locale === 'vi';
  const when = whenOf(observation, locale);
  const age = ageWords(observation, evaluationDate, locale);
  const derived = observation.flags.includes('dv');
  return [
    (vi ? `Số liệu ${when}` : `Figure of ${when}`) + (age ? `, ${age}` : ''),
    `${vi ? 'Nguồn' : 'Source'}: ${publisherOf(observation, sources)}`,
    ...(derived ? [vi ? 'tính từ số đã công bố' : 'derived from published figures'] : []),
  ].join(' · ');
}
