/** Where a screen lies among the screens of the machine, CSS px. */
export interface ScreenPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Whether the browser says that there is a second screen; false as well where it cannot say. */
export function hasSecondScreen(): boolean {
  return Reflect.get(window.screen, 'isExtended') === true && typeof askScreens() === 'function';
}

/**
 * The screen that this window is not on; null when there is none. Only from a press or a key: the browser may ask for
 * permission.
 * @throws when the permission is refused
 */
export async function secondScreen(): Promise<ScreenPlace | null> {
  const ask = askScreens();
  if (typeof ask !== 'function') return null;
  const details: unknown = await ask.call(window);
  if (typeof details !== 'object' || details === null) return null;
  const here: unknown = Reflect.get(details, 'currentScreen');
  const all: unknown = Reflect.get(details, 'screens');
  const others = Array.isArray(all) ? all.filter((one: unknown) => one !== here) : [];
  return others.map(placeOf).find((place) => place !== null) ?? null;
}

/** Window Management API; Chromium alone has it. */
function askScreens(): unknown {
  return Reflect.get(window, 'getScreenDetails');
}

function placeOf(screen: unknown): ScreenPlace | null {
  if (typeof screen !== 'object' || screen === null) return null;
  const [left, top, width, height] = ['availLeft', 'availTop', 'availWidth', 'availHeight'].map(
    (name): unknown => Reflect.get(screen, name),
  );
  if (typeof left !== 'number' || typeof top !== 'number') return null;
  return typeof width === 'number' && typeof height === 'number' ? { left, top, width, height } : null;
}
