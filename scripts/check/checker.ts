import type { ContractResult } from '../../src/contract/result.ts';
import type { Problem } from '../../src/domain/model/index.ts';
import type { Place } from './reader.ts';

/** A problem and the file it stands in. */
export interface Finding extends Problem {
  readonly file: string;
}

/** How many files were looked at, and what is wrong with them. */
export interface Report {
  readonly files: number;
  readonly findings: readonly Finding[];
}

/** Reads the files of a place one by one and gathers what is wrong. */
export class Checker implements Report {
  readonly findings: Finding[] = [];
  files = 0;
  readonly place: Place;

  constructor(place: Place) {
    this.place = place;
  }

  report(file: string, path: string, found: string, expected: string): void {
    this.findings.push({ file, path, found, expected, severity: 'record' });
  }

  /** A resource, or null when it could not be read; what is wrong with it is a finding either way. */
  async read<T extends { readonly problems: readonly Problem[] }>(
    file: string,
    parse: (text: string, contentType: string | null) => ContractResult<T>,
  ): Promise<T | null> {
    this.files += 1;
    let raw: Awaited<ReturnType<Place['read']>>;
    try {
      raw = await this.place.read(file);
    } catch (error) {
      this.report(file, '(tệp)', error instanceof Error ? error.message : String(error), 'một tệp đọc được');
      return null;
    }
    // A decoder puts this sign wherever the bytes are not UTF-8, so a name is lost there.
    const lost = raw.text.indexOf('\uFFFD');
    if (lost >= 0)
      this.report(file, '(tệp)', raw.text.slice(Math.max(0, lost - 20), lost + 20), 'tệp mã hóa UTF-8');
    const result = parse(raw.text, raw.contentType);
    if (!result.ok) {
      this.report(file, '(tệp)', result.found, result.message);
      return null;
    }
    this.findings.push(...result.value.problems.map((problem) => ({ file, ...problem })));
    return result.value;
  }
}
