/**
 * Changes parts of the address that only a reload reads again: nothing is rendered for it, and no step is left for the
 * back key. The state itself belongs to whoever calls this.
 */
export function noteInAddress(patch: (params: URLSearchParams) => void): void {
  const address = new URL(window.location.href);
  patch(address.searchParams);
  window.history.replaceState(window.history.state, '', address);
}
