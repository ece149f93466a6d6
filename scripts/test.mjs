/**
 * `npm test`: installs what is missing, then checks everything in turn. The last line is `N passed, M failed`.
 * Runs on the machine's own Node before anything is installed: built-in modules only.
 */
import { ensureInstalled } from './setup/install.mjs';
import { projectNode, requireNode } from './setup/node-version.mjs';
import { run } from './setup/run.mjs';
import { explain } from './setup/say.mjs';

async function test() {
  requireNode();
  await ensureInstalled();
  const { code } = await run(projectNode, ['scripts/suite/index.ts']);
  return code;
}

process.exitCode = await test().catch((error) => {
  explain(error);
  console.log('\n0 passed, 1 failed');
  return 1;
});
