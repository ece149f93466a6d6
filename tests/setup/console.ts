import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

const levels = ['error', 'warn'] as const;
const real = { error: console.error, warn: console.warn };
let said: string[] = [];

beforeEach(() => {
  said = [];
  for (const level of levels) {
    console[level] = (...words: unknown[]) => void said.push(`console.${level}: ${format(...words)}`);
  }
});

/** What the code under test complained of; a test that expects a complaint takes it, so that it does not fail. */
export function takeConsole(): readonly string[] {
  const taken = said;
  said = [];
  return taken;
}

afterEach(() => {
  Object.assign(console, real);
  const complaints = takeConsole();
  if (complaints.length > 0) throw new Error(`The console must stay silent:\n${complaints.join('\n')}`);
});
