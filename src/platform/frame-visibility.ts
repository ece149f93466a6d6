/**
 * Tells whether somebody can see an element: it lies in the view of the whole page around and the tab is shown. It
 * begins with no: a frame far down a page, or in a panel that is not shown, has not been seen by anybody.
 * @returns stops it
 */
export function watchVisible(element: Element, tell: (visible: boolean) => void): () => void {
  let inView = false;
  const judge = () => tell(inView && document.visibilityState !== 'hidden');
  const observer = new IntersectionObserver((entries) => {
    inView = entries.at(-1)?.isIntersecting ?? inView;
    judge();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', judge);
  judge();
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', judge);
  };
}
