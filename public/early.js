// Runs before the first paint. The prerendered page shows the default edition; when the address asks
// for something else, its figures must not flash on the screen before the right ones arrive.
(function () {
  var query = new URLSearchParams(location.search);
  if (query.has('ky') || query.has('ngon-ngu') || query.has('xem')) {
    document.documentElement.setAttribute('data-pending', '');
  }
})();
