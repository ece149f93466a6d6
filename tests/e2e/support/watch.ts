import type { BrowserContext } from '@playwright/test';

const reportViolations = () => {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
};

/**
 * Listens to every page of a browser context.
 * @param origins the only hosts that pages may ask: the site, and the portal that shows it in a frame.
 * @returns what was heard so far.
 */
export async function watch(
  context: BrowserContext,
  ...origins: readonly string[]
): Promise<() => readonly string[]> {
  const heard: string[] = [];
  await context.addInitScript(reportViolations);
  context.on('console', (message) => heard.push(`console.${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => heard.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === 'data:' || url.protocol === 'blob:' || origins.includes(url.origin);
    if (!isLocal) heard.push(`request to another host: ${url.href}`);
  });
  return () => heard;
}
