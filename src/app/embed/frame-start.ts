import { createApi } from '#data/api.ts';
import { dayInZone } from '#domain/date.ts';
import { formatDate } from '#domain/format/date.ts';
import { frameWords } from '#i18n/pages/embed-frame.ts';
import { watchHeight } from '#platform/frame-height.ts';
import { openHostLine, watchLinks } from '#platform/frame-messages.ts';
import { openSight } from '#platform/frame-visibility.ts';
import { timeZone } from '#platform/time-zone.ts';
import { loadSnapshot } from '../load-snapshot.ts';
import { readPageSnapshot, type PageSnapshot } from '../page-snapshot.ts';
import { soonOr } from '../patience.ts';
import type { Frame } from './frame-live.tsx';
import { showNotice } from './frame-notice.ts';
import { builtFits, builtLocale, showRoot, type FramePage } from './frame-page.ts';
import { showLooks } from './looks.ts';
import { isConfirmed, isJudgedToday, stayQuiet, type Resources } from './stay-quiet.ts';
import { tryLater } from './try-later.ts';

/** The components of the widgets and all that they need: fetched when the built widget will not do. */
const live = () => import('./frame-live.tsx');

/**
 * Starts a frame. A built widget that is what the address asks for is shown as it is, and stays without a component
 * while the source confirms it (decision 21).
 */
export async function startFrame(page: FramePage): Promise<void> {
  const { root, content, appRoot, read } = page;
  const api = createApi(appRoot);
  const line = openHostLine(() => api.config.then(({ portalOrigins }) => portalOrigins));
  const frame: Frame = { page, api, line, sight: openSight(content) };
  const snapshot = read?.request.options.edition === null ? readPageSnapshot(root) : null;
  const loading = snapshot && loadSnapshot(api, snapshot.files);
  loading?.catch(() => undefined);
  watchLinks((href) => line.tell({ type: 'navigate', href }));
  if (snapshot && loading && (await wantsBuilt(frame))) {
    followHeight(frame);
    showRoot(page);
    await overBuilt(frame, snapshot, loading);
  } else {
    const { renderAnew } = await live();
    await renderAnew(frame, loading);
    followHeight(frame);
  }
}

/** Whether the built widget is what the address asks for, in the language that is wanted. */
async function wantsBuilt({ page, api }: Frame): Promise<boolean> {
  const options = page.read?.request.options;
  if (!options || !builtFits(page, options.locale ?? builtLocale)) return false;
  showLooks(document.documentElement, options, builtLocale);
  const configured = api.config.then(({ defaultLocale }) => defaultLocale);
  return options.locale !== null || (await soonOr(configured, builtLocale)) === builtLocale;
}

async function overBuilt(frame: Frame, snapshot: PageSnapshot, loading: Promise<Resources>): Promise<void> {
  const { page, api, line, sight } = frame;
  const { files, renderedAt } = snapshot;
  const { judged } = page.root.dataset;
  let known = await loading.catch(() => null);
  if (known && isConfirmed(known) && isJudgedToday(judged, Date.now())) {
    line.tell({ type: 'ready' });
    known = await stayQuiet(api, sight, files, judged, known);
  }
  const rise = async () => {
    const [{ wake }, resources] = await Promise.all([live(), known ?? loadSnapshot(api, files)]);
    await wake(frame, resources, renderedAt);
  };
  await rise().catch(async () => {
    // The built figures stay, and it is said of which day they are.
    const day = formatDate(dayInZone(renderedAt, timeZone), builtLocale);
    const takeAway = showNotice(page.content, frameWords[builtLocale].unavailable(day));
    line.tell({ type: 'error', reason: 'unavailable' });
    await tryLater(sight, rise);
    takeAway();
  });
}

function followHeight({ page, line }: Frame): void {
  watchHeight(page.content, (height) => line.tell({ type: 'height', height }));
}
