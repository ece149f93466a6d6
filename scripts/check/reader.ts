import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A place that resources are read from: a folder or an http(s) address. */
export interface Place {
  readonly name: string;
  /** The text and content type of a resource. @throws an Error with words when it cannot be had */
  read(resource: string): Promise<{ readonly text: string; readonly contentType: string | null }>;
  /** Whether a resource that may be left out is there. */
  has(resource: string): Promise<boolean>;
  /** Ids of the files under `indicators/`; none where a place cannot be listed. */
  listIndicators(folder: string): Promise<readonly string[]>;
}

export function folderPlace(root: string): Place {
  return {
    name: root,
    read: async (resource) => {
      const file = join(root, resource);
      try {
        return { text: await readFile(file, 'utf8'), contentType: null };
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'lỗi';
        throw new Error(`không đọc được tệp (${code})`, { cause: error });
      }
    },
    has: (resource) =>
      stat(join(root, resource)).then(
        (found) => found.isFile(),
        () => false,
      ),
    listIndicators: async (folder) => {
      const names = await readdir(join(root, folder, 'indicators')).catch(() => []);
      return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
    },
  };
}

export function urlPlace(base: string): Place {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    name: root,
    read: async (resource) => {
      let response: Response;
      try {
        response = await fetch(new URL(resource, root), { signal: AbortSignal.timeout(20_000) });
      } catch (error) {
        throw new Error('không kết nối được', { cause: error });
      }
      if (!response.ok) throw new Error(`máy chủ trả HTTP ${response.status}`);
      return { text: await response.text(), contentType: response.headers.get('content-type') };
    },
    has: (resource) =>
      fetch(new URL(resource, root), { method: 'HEAD', signal: AbortSignal.timeout(20_000) }).then(
        // A server that answers unknown addresses with a page has no such resource.
        ({ ok, headers }) => ok && !(headers.get('content-type') ?? '').includes('html'),
        () => false,
      ),
    listIndicators: () => Promise.resolve([]),
  };
}

/** Whether a path is a folder; false for a file. @throws when there is nothing at the path */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory();
}
