import { HttpResponse } from 'msw';
import { published, withEdits, type Scenario } from '../scenario.ts';

const page = '<!doctype html><html lang="vi"><title>Đăng nhập</title><h1>Đăng nhập hệ thống</h1></html>';

/** What a sign-in page or a misconfigured server gives: status 200 and a page. */
export const html: Scenario = { answer: async () => HttpResponse.html(page) };

export const truncated: Scenario = {
  answer: async (asked) => {
    const whole = await published(asked);
    if (!whole.ok) return whole;
    const text = await whole.text();
    // Its own length, not that of the whole: else the connection would wait for the rest.
    return new HttpResponse(text.slice(0, Math.floor(text.length * 0.6)), {
      headers: { 'Content-Type': 'application/json' },
    });
  },
};

const next = <T extends { schemaVersion: string }>(resource: T) => ({ ...resource, schemaVersion: '2.0' });

export const wrongVersion: Scenario = {
  answer: withEdits({ catalogue: next, indicator: next, programmes: next, editions: next }),
};
