import { parseIndicatorDetail, type DetailContext } from '../../src/contract/indicator-detail.ts';
import type { IndicatorDetail } from '../../src/domain/model/index.ts';
import type { Checker } from './checker.ts';

/** Where a history says that it and the catalogue disagree. */
const disagreements = new Set(['id', 'observations']);

/**
 * Checks the history of one indicator. Where it and the catalogue tell different newest figures, a reader gets a
 * note, for one of the two may just be fresher; in files that are published together it is a fault.
 */
export async function checkDetail(
  checker: Checker,
  file: string,
  context: DetailContext | null,
): Promise<IndicatorDetail | null> {
  const first = checker.findings.length;
  const detail = await checker.read(file, (text, type) => parseIndicatorDetail(text, context, type));
  for (const [index, finding] of checker.findings.entries()) {
    if (index < first || !disagreements.has(finding.path)) continue;
    checker.findings[index] = { ...finding, severity: 'record' };
  }
  return detail;
}
