// Runs in a widget's frame before the first paint. A built widget shows its default state; when the address asks for
// another look, it has it from the start, and when it asks for other content, nothing wrong flashes before it.
(function () {
  const query = new URLSearchParams(location.search);
  const page = document.documentElement;
  const looks = { toi: 'dark', 'tu-dong': 'auto' };
  page.setAttribute('data-theme', looks[query.get('giao-dien') || ''] || 'light');
  if (query.get('mat-do') === 'gon') page.setAttribute('data-density', 'compact');
  if (query.get('tieu-de') === '0') page.setAttribute('data-title', '0');
  page.setAttribute('data-early', '');
  if (
    'ky ngon-ngu hinh cap toi-da ma'.split(' ').some(function (name) {
      return query.has(name);
    })
  ) {
    page.setAttribute('data-pending', '');
  }
})();
