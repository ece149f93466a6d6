// @ts-check
// Runs in a widget's frame before the first paint. A built widget shows its default state; when the address asks for
// another look, it has it from the start, and when it asks for other content, nothing wrong flashes before it.
(function () {
  const query = new URLSearchParams(location.search);
  const page = document.documentElement;
  /** @param {string} name */
  const told = (name) => (query.get(name) || '').trim().toLowerCase();
  const theme = told('giao-dien');
  page.dataset.theme = theme === 'toi' ? 'dark' : theme === 'tu-dong' ? 'auto' : 'light';
  if (told('mat-do') === 'gon') page.dataset.density = 'compact';
  if (told('tieu-de') === '0') page.dataset.title = '0';
  page.dataset.early = '';
  const built = { ky: '', 'ngon-ngu': 'vi', hinh: 'so', cap: '2', 'toi-da': '5', ma: '' };
  const other = Object.entries(built).some(([name, value]) => told(name) && told(name) !== value);
  if (other) page.dataset.pending = '';

  /** The widget's own code did not come: the words for that are in the page. */
  function fail() {
    const root = document.getElementById('root');
    if (!root || page.dataset.started !== undefined) return;
    root.hidden = other;
    const words = document.querySelector(told('ngon-ngu') === 'en' ? '.say:lang(en)' : '.say:lang(vi)');
    if (words instanceof HTMLElement) words.hidden = false;
    if (parent !== window) parent.postMessage({ cds: 1, type: 'error', reason: 'no-code' }, '*');
  }
  addEventListener(
    'error',
    ({ target }) => {
      // At once when the browser says so; the page may not be read to its end yet.
      if (target instanceof HTMLScriptElement) setTimeout(fail, document.readyState === 'loading' ? 1000 : 0);
    },
    true,
  );
  setTimeout(fail, 15000);
})();
