import { screen, waitFor, within } from '@testing-library/react';

/** The title of the slide that is on the screen. */
export const title = async () => {
  const shown = await waitFor(() => slide().getByRole('heading', { level: 1 }), { timeout: 10_000 });
  return shown;
};

/** Its place in the deck, as printed on it: `3 / 14`. */
export const position = () => screen.getByText(/^\d+ \/ \d+$/, { selector: '[data-slide] *' }).textContent;

/** The slide itself. */
export const slide = () => {
  const element = document.querySelector<HTMLElement>('[data-slide]');
  if (!element) throw new Error('there is no slide');
  return within(element);
};
