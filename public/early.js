// Runs before the first paint. A built page shows the default edition in its default state; when the address asks
// for something else, its figures must not flash on the screen before the right ones arrive. These are all the
// parts of an address that change what is rendered; the app asks for the verdict instead of knowing them too.
(function () {
  var rendered = 'ky ngon-ngu xem tt tin cq do tim xep chieu nhom tru-cot tu den chi-tiet'.split(' ');
  var query = new URLSearchParams(location.search);
  var page = document.documentElement;
  page.setAttribute('data-early', '');
  if (
    rendered.some(function (name) {
      return query.has(name);
    })
  ) {
    page.setAttribute('data-pending', '');
  }
})();
