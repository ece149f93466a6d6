import { readFileSync } from 'node:fs';

/** The light theme's colours, by the name of their token: `ink-2` → `#4a5a67`. */
export type Tokens = (name: string) => string;

/**
 * Reads the colours of the style sheet, so that pictures have no colours of their own.
 * @throws on a name that the style sheet does not have
 */
export function readTokens(file = 'src/styles/tokens.css'): Tokens {
  const css = readFileSync(file, 'utf8');
  // What follows the first block is for readers who ask for more contrast.
  const root = css.slice(0, css.indexOf('}'));
  const values = new Map(
    [...root.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
  return (name) => {
    const colour = values.get(name);
    if (colour === undefined) throw new Error(`${file}: no colour --${name}`);
    return colour;
  };
}
