/** The body of `npm test`, on the project's own Node, once everything is installed. */
import { explain } from '../setup/say.mjs';
import { ensureChromium } from './install-chromium.ts';
import { ensureServers } from './install-servers.ts';
import type { Result } from './result.ts';
import { runSteps, summary } from './run-steps.ts';
import { steps } from './steps.ts';

async function test(): Promise<Result> {
  try {
    process.env['CHROMIUM_PATH'] = await ensureChromium();
    await ensureServers();
  } catch (error) {
    explain(error);
    return { passed: 0, failed: 1 };
  }
  return runSteps(steps);
}

console.log(`Node ${process.versions.node}`);
const result = await test();
console.log(`\n${summary(result)}`);
process.exitCode = result.failed === 0 ? 0 : 1;
