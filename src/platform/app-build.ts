/**
 * Names the code that runs here, as `version.json` names the code that the server has: the build writes it into every
 * page. Null where there was no build.
 */
export function ownBuild(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content || null;
}
