/** What browsers do for a modal `<dialog>` and jsdom does not: take the focus and give it back, close on Escape. */
const before = new WeakMap<HTMLDialogElement, Element | null>();

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  if (this.open) return;
  before.set(this, document.activeElement);
  this.open = true;
  this.querySelector<HTMLElement>('input, button, a[href]')?.focus();
};

HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  const last = before.get(this);
  if (last instanceof HTMLElement) last.focus();
  queueMicrotask(() => this.dispatchEvent(new Event('close')));
};

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
});
