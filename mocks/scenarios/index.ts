import type { Scenario } from '../scenario.ts';
import { published } from '../scenario.ts';
import { configBroken, configMissing } from './config.ts';
import { empty } from './empty.ts';
import { down, flaky, http500, slow } from './failures.ts';
import { huge } from './huge.ts';
import { live } from './live.ts';
import { malformed } from './malformed/index.ts';
import { missing } from './missing.ts';
import type { ScenarioName } from './names.ts';
import { newFrame } from './new-frame.ts';
import { revised } from './revised.ts';
import { stale } from './stale.ts';
import { units } from './units.ts';
import { html, truncated, wrongVersion } from './unreadable.ts';

export { isScenario, scenarioSummaries, type ScenarioName } from './names.ts';

export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  normal: { answer: published },
  stale,
  missing,
  'new-frame': newFrame,
  revised,
  slow,
  flaky,
  down,
  'http-500': http500,
  malformed,
  'malformed-html': html,
  'malformed-truncated': truncated,
  'wrong-version': wrongVersion,
  huge,
  units,
  live,
  empty,
  'config-broken': configBroken,
  'config-missing': configMissing,
};
