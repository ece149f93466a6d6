import { isScenario, scenarioSummaries } from './scenarios/names.ts';

/**
 * In development, before the app asks for anything: `?mocks=NAME` (or `VITE_MOCKS=NAME`) puts a scenario in front
 * of the API. Without a name nothing is loaded and nothing changes.
 * @param appRoot absolute address of the app's folder
 */
export async function startMocks(appRoot: string): Promise<void> {
  const fromBuild: unknown = import.meta.env['VITE_MOCKS'];
  const name = new URLSearchParams(location.search).get('mocks') ?? fromBuild;
  if (typeof name !== 'string' || name === '') return;
  if (!isScenario(name)) {
    const list = Object.entries(scenarioSummaries).map(([known, summary]) => `  ${known}: ${summary}`);
    // For the developer who mistyped it; this file never reaches production.
    // oxlint-disable-next-line no-console
    console.error(`There is no scenario «${name}». Those that exist:\n${list.join('\n')}`);
    return;
  }
  const { startWorker } = await import('./browser.ts');
  await startWorker(name, appRoot);
}
