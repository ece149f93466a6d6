import { describe, expect, it } from 'vitest';
import { carryState, relativeHref } from './relative-href.ts';

describe('a link inside the product', () => {
  it('takes the edition along, before the part of the page that it names', () => {
    expect(carryState('/phuong-phap/#thu-tu', '?ky=2023-07&xem=bang')).toBe(
      '/phuong-phap/?ky=2023-07#thu-tu',
    );
    expect(carryState('/phuong-phap/#thu-tu', '')).toBe('/phuong-phap/#thu-tu');
  });

  it('leads to the edition that it names itself, and an empty one leads to the default', () => {
    expect(carryState('/chi-so/x/?ky=2025-06', '?ky=2023-07')).toBe('/chi-so/x/?ky=2025-06');
    expect(carryState('/chi-so/x/?ky=', '?ky=2023-07')).toBe('/chi-so/x/');
  });

  it('is relative to the page that it stands on', () => {
    expect(relativeHref('/can-chu-y/', '/phuong-phap/#thu-tu')).toBe('../phuong-phap/#thu-tu');
  });
});
