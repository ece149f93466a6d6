import type { ChangeKind } from '../change-kind.ts';
import { changeKinds, mostImportant, subjectOf, type ChangeRow } from '../change-rows.ts';
import type { Tone } from '../display-status.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { changeKindLabel, changeSentence } from '../sentence/change-sentence.ts';
import { editionChangeHeadline } from '../sentence/edition-headline.ts';
import { upperFirst } from '../sentence/letters.ts';
import type { DeckData } from './data.ts';
import { finished, listSlides } from './pages.ts';
import type { Slide, SlideRow } from './slide.ts';
import { commonSource } from './sources-of.ts';
import { shortened } from './title.ts';
import { deckWords } from './words.ts';

const tones: Readonly<Record<ChangeKind, Tone>> = {
  'newly-late': 'none',
  revised: 'watch',
  worse: 'bad',
  better: 'good',
  other: 'none',
  new: 'none',
  gone: 'none',
  same: 'none',
};

const mostSlides = 2;
const mostRows = 10;
const longestText = 190;

function rowOf(row: ChangeRow, data: DeckData, locale: Locale): SlideRow {
  const { indicator } = subjectOf(row);
  const owner = indicator.owner === null ? null : data.catalogue.agencies.get(indicator.owner);
  const boundaries = data.changes?.notes.get(row.id)?.boundaries ?? [];
  const why = boundaries.map(({ text }) => inLocale(text, locale));
  return {
    key: row.id,
    place: null,
    mark: { text: changeKindLabel(row.kind, locale), tone: tones[row.kind] },
    name: inLocale(indicator.shortName, locale),
    text: shortened([upperFirst(changeSentence(row, locale)), ...why].join('; '), longestText),
    figure: null,
    who: owner ? inLocale(owner.shortName, locale) : null,
  };
}

/** What is different from the edition before, the most important first. */
export function changeSlides(data: DeckData, locale: Locale): readonly Slide[] {
  const { catalogue, changes } = data;
  const words = deckWords(locale);
  const draft = { ref: { kind: 'changes' as const }, kicker: words.changes, remark: '', notes: [] };
  if (changes === null) {
    return [
      finished({
        ...draft,
        title: words.changes,
        body: { kind: 'notice', text: words.noEarlier },
        source: commonSource(catalogue, [], locale),
      }),
    ];
  }
  const told = mostImportant(changes.rows, mostRows);
  const all = changeKinds.filter((kind) => kind !== 'same').flatMap((kind) => changes.rows[kind]).length;
  return listSlides(
    {
      ...draft,
      title: editionChangeHeadline({ from: changes.from, to: catalogue.edition }, changes.rows, locale),
      source: commonSource(
        catalogue,
        told.map((row) => subjectOf(row).indicator.latest?.source),
        locale,
      ),
    },
    {
      rows: told.map((row) => rowOf(row, data, locale)),
      most: mostSlides,
      restOf: () => (all > told.length ? words.rest(all - told.length, words.changes) : null),
      empty: words.noChanges,
    },
    locale,
  );
}
