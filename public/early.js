// Runs before the first paint. The prerendered page shows the default edition; when the address asks
// for something else, its figures must not flash on the screen before the right ones arrive.
(function () {
  var query = new URLSearchParams(location.search);
  var state = ['ky', 'ngon-ngu', 'xem', 'nhom', 'tru-cot', 'tu', 'den'];
  for (var at = 0; at < state.length; at += 1) {
    if (query.has(state[at])) document.documentElement.setAttribute('data-pending', '');
  }
})();
