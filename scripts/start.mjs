/**
 * `npm start`: installs what is missing, builds what changed, serves the site.
 * Runs on the machine's own Node before anything is installed: built-in modules only.
 */
import { ensureInstalled } from './setup/install.mjs';
import { projectNode, requireNode } from './setup/node-version.mjs';
import { run } from './setup/run.mjs';
import { explain } from './setup/say.mjs';

async function start() {
  requireNode();
  await ensureInstalled();
  const build = await run(projectNode, ['scripts/build.ts', '--if-changed']);
  if (build.code !== 0) return build.code;
  const serve = await run(projectNode, ['scripts/serve.ts', ...process.argv.slice(2)]);
  return serve.code;
}

process.exitCode = await start().catch((error) => {
  explain(error);
  return 1;
});
