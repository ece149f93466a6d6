import { strFromU8, unzipSync } from 'fflate';
import type { Chart } from './chart/chart.ts';
import { workbook } from './chart/workbook.ts';
import { createZip } from '../zip-writer.ts';
import { tidied } from './tidy.ts';

export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const drawing = /^ppt\/charts\/chart(\d+)\.xml$/;
const numbered = /\b(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.(?:xml|xlsx))/g;

/** Numbers of the charts in the order in which they were put on slides. */
function chartNumbers(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => drawing.exec(name)?.[1] ?? []).toSorted((a, b) => Number(a) - Number(b));
}

interface Packing {
  readonly charts: readonly Chart[];
  readonly lang: string;
  /** When the file was made, ms. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/**
 * Packs the library's parts anew, with our charts and sheets in place of its own and everything else put right: the
 * same slides at the same time give the same bytes.
 * @throws the signal's reason when it is aborted
 */
export async function packed(file: Uint8Array, { charts, lang, now, signal }: Packing): Promise<Blob> {
  const parts = unzipSync(file, { filter: ({ name }) => !name.endsWith('/') });
  const names = Object.keys(parts);
  // The library counts charts for as long as the page lives; a file counts its own.
  const order = new Map(chartNumbers(names).map((number, at) => [number, at]));
  const own = (text: string) =>
    text.replaceAll(numbered, (whole, kind: string, number: string) => {
      const at = order.get(number);
      return at === undefined ? whole : `${kind}${at + 1}`;
    });
  const tidying = {
    lang,
    made: new Date(now).toISOString().slice(0, 19) + 'Z',
    parts: new Set(names.map(own)),
  };
  const zip = createZip(now);
  for (const [from, bytes] of Object.entries(parts)) {
    signal.throwIfAborted();
    const name = own(from);
    const number = /(\d+)\.(?:xml|xlsx)$/.exec(name)?.[1];
    const chart = charts[Number(number) - 1];
    const content =
      chart && name.endsWith('.xlsx')
        ? workbook(chart, now)
        : chart && drawing.test(name)
          ? chart.xml
          : tidied(name, own(strFromU8(bytes)), tidying);
    // oxlint-disable-next-line no-await-in-loop
    await zip.add(name, content);
  }
  signal.throwIfAborted();
  return zip.finish(pptxType);
}
