import type { Words } from '../words.ts';
import { en } from './composer/en.ts';
import { vi } from './composer/vi.ts';

/** Words of the composer. */
export const composerWords: Words<typeof vi> = { vi, en };
export type ComposerWords = typeof vi;
