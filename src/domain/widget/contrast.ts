import type { WidgetTheme } from './options.ts';

/** Grounds of the widgets, `--card` of the light and the dark theme (src/shells/embed/theme.css; a test compares them). */
export const widgetGrounds = { light: 'ffffff', dark: '0f1c26' } as const;

/** The least contrast of text against its ground (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** `#0B5C7A`, `0b5c7a` or `#abc` as six digits in lower case; null for anything else. */
export function parseColour(text: string): string | null {
  const digits = text.replace(/^#/, '').toLowerCase();
  if (/^[\da-f]{6}$/.test(digits)) return digits;
  return /^[\da-f]{3}$/.test(digits) ? [...digits].map((digit) => digit + digit).join('') : null;
}

/** Relative luminance of a colour of six digits, 0–1 (WCAG 2.2). */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

/** Contrast ratio of two colours of six digits, 1–21 (WCAG 2.2). */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** Why a colour cannot be the accent of a theme: text in it could not be read on some ground of it. Null when it can. */
export function accentProblem(colour: string, theme: WidgetTheme): 'contrast' | null {
  const grounds = theme === 'auto' ? [widgetGrounds.light, widgetGrounds.dark] : [widgetGrounds[theme]];
  return grounds.every((ground) => contrastRatio(colour, ground) >= leastContrast) ? null : 'contrast';
}
