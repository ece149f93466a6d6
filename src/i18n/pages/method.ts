import type { Words } from '../words.ts';
import { en } from './method/en.ts';
import { vi, type MethodWords } from './method/vi.ts';

export type { GlossaryTerm } from './method/glossary-vi.ts';
export type { RuleNumbers } from './method/rules-vi.ts';
export type { MethodWords };

/** Words of the method page. */
export const methodWords: Words<MethodWords> = { vi, en };
