import { onTestFinished } from 'vitest';

export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Files that the page hands to the reader during this test; a browser would keep them in its downloads. */
export function watchSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  const contents = new Map<string, Blob>();
  URL.createObjectURL = (content) => {
    const address = `blob:saved/${contents.size}`;
    if (content instanceof Blob) contents.set(address, content);
    return address;
  };
  URL.revokeObjectURL = () => {};
  const listen = (event: Event) => {
    const link = event.target;
    const content = link instanceof HTMLAnchorElement && contents.get(link.href);
    if (!content) return;
    event.preventDefault();
    saved.push({ name: link.download, content });
  };
  document.addEventListener('click', listen, true);
  onTestFinished(() => {
    document.removeEventListener('click', listen, true);
    Reflect.deleteProperty(URL, 'createObjectURL');
    Reflect.deleteProperty(URL, 'revokeObjectURL');
  });
  return saved;
}

/** Bytes of a saved file. */
export function bytesOf({ content }: SavedFile): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(new Uint8Array(reader.result as ArrayBuffer)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsArrayBuffer(content);
  });
}
