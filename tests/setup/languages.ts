import { phraseEn } from '../../src/domain/sentence/en.ts';
import { teach } from '../../src/domain/sentence/phrase.ts';
import { wordsEn } from '../../src/domain/sentence/words-en.ts';
import { addWords } from '../../src/domain/sentence/words.ts';

// Pure tests speak both languages; in the app English comes when it is wanted (src/i18n/languages.ts).
teach('en', phraseEn);
addWords('en', wordsEn);
