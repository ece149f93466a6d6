/** Every scenario by name, with what it shows. */
export const scenarioSummaries = {
  normal: 'the published data',
  stale: 'a live edition whose figures are twelve days overdue',
  missing: 'figures without a value, each with its reason; a pillar without any figure',
  'new-frame': 'a ranking that goes on in another frame: the series breaks',
  revised: 'earlier figures were corrected, with the reason',
  slow: 'every answer takes several seconds',
  flaky: 'the first two answers of each resource fail, the third succeeds',
  down: 'the network is gone',
  'http-500': 'the server answers every request with an error',
  malformed: 'bad records of many kinds among good ones',
  'malformed-html': 'a page of HTML in place of data',
  'malformed-truncated': 'files that end in the middle',
  'wrong-version': 'another major version of the contract',
  huge: '5,000 indicators, one of them with 50,000 figures',
  units:
    'figures by administrative unit: 10,599 communes before 01/07/2025, 3,321 since, unknown ones among them',
  live: 'a live edition whose figures change every three seconds, asked for every five',
  empty: 'an edition without indicators and programmes',
  'config-broken': 'a config.json that lacks the address of the API',
  'config-missing': 'no config.json',
} as const;

export type ScenarioName = keyof typeof scenarioSummaries;

export function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarioSummaries, name);
}
