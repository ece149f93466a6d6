/**
 * A line below the widget that belongs to the frame and not to the widget: it stands beside the root, so that a built
 * page stays what it was until it is hydrated.
 * @returns takes it away
 */
export function showNotice(content: HTMLElement, text: string): () => void {
  const line = document.createElement('p');
  line.className = 'say';
  line.setAttribute('role', 'status');
  line.textContent = text;
  content.append(line);
  return () => line.remove();
}
