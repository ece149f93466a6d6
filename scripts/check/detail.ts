import { parseIndicatorDetail, type DetailContext } from '../../src/contract/indicator-detail.ts';
import type { Checker } from './checker.ts';

/**
 * Checks the history of one indicator. Where it and the catalogue tell different newest figures, a reader gets a
 * note, for one of the two may just be fresher; in files that are published together it is a fault.
 */
export async function checkDetail(
  checker: Checker,
  file: string,
  context: DetailContext | null,
): Promise<void> {
  const detail = await checker.read(file, (text, type) => parseIndicatorDetail(text, context, type));
  const latest = context?.indicator.latest;
  if (!detail || !latest) return;
  const newest = detail.observations.at(-1);
  if (newest?.period.text === latest.period.text && newest.value === latest.value) return;
  const found = newest ? `${newest.value} (${newest.period.text})` : 'không có';
  checker.report(
    file,
    'observations',
    found,
    `latest trong catalogue.json: ${latest.value} (${latest.period.text})`,
  );
}
