import { Zip, ZipDeflate, strToU8 } from 'fflate';

/** A zip archive that is written file by file; what was added is kept compressed only. */
export interface ZipWriter {
  /** Adds bytes or a UTF-8 text. Long ones are compressed in slices, between which the page can answer. */
  readonly add: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Ends the archive, of a media type that is built on zip or of zip itself. Nothing can be added afterwards. */
  readonly finish: (type?: string) => Blob;
}

/** Bytes compressed in one go: a few milliseconds on a cheap phone. */
const sliceBytes = 256 * 1024;

/**
 * Begins an archive. Compression runs on the page's own thread: the library's workers are made from text, which the
 * Content-Security-Policy refuses.
 * @param mtime written as the time of every file, 1980–2099
 */
export function createZip(mtime: number): ZipWriter {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(chunk);
  });
  let last = Promise.resolve();
  return {
    add: (name, content) => {
      // Files stand one after the other in the archive, however many are fetched side by side.
      last = last.then(() => write(zip, name, content, mtime));
      return last;
    },
    finish: (type = 'application/zip') => {
      zip.end();
      return new Blob(parts, { type });
    },
  };
}

async function write(zip: Zip, name: string, content: string | Uint8Array, mtime: number): Promise<void> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const file = new ZipDeflate(name, { level: 6 });
  file.mtime = mtime;
  zip.add(file);
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    // oxlint-disable-next-line no-await-in-loop
    if (start > 0) await pause();
    file.push(bytes.subarray(start, start + sliceBytes), false);
  }
  file.push(new Uint8Array(0), true);
}

/** Lets the page answer what has happened meanwhile. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
