import { parsePeriod, type Period } from '#domain/period.ts';
import type { Cursor } from './cursor.ts';
import type { Fact } from './facts.ts';
import type { SourceRecord } from './sources.ts';

/** A page of the product on which a fact is to be found. */
export interface Place {
  readonly page: 'indicator' | 'programmes' | 'overview';
  /** Id of the indicator, the programme record or the context figure. */
  readonly id: string;
}

/**
 * What a fact is asked for. `reading`: its period must have ended by the cut-off. `mention`: a word or figure inside
 * a sentence. `target`: what counts is when the document was issued, not when it was read. `definition`: part of what
 * an indicator or the area is, the same in every edition.
 */
export type Purpose = 'reading' | 'mention' | 'target' | 'definition';

export interface Cutoff {
  /** Last day, `YYYY-MM-DD`, on which a page of this edition may have been published. */
  readonly day: string;
  /** Sources whose printed date is too coarse to tell, with the reason why they are in. */
  readonly undated: ReadonlyMap<string, string>;
}

/** Hands out facts to one edition, refuses late ones and keeps a list of who took what. */
export class Desk {
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #sources: ReadonlyMap<string, SourceRecord>;
  readonly #cutoff: Cutoff;
  readonly #taken: Map<string, Place[]>;
  readonly #cited: Set<string>;
  readonly #place: Place;

  constructor(
    facts: ReadonlyMap<string, Fact>,
    sources: ReadonlyMap<string, SourceRecord>,
    cutoff: Cutoff,
    place: Place = { page: 'overview', id: 'edition' },
    taken: Map<string, Place[]> = new Map(),
    cited: Set<string> = new Set(),
  ) {
    this.#facts = facts;
    this.#sources = sources;
    this.#cutoff = cutoff;
    this.#place = place;
    this.#taken = taken;
    this.#cited = cited;
  }

  /** The same desk, noting what is taken from now on under another place. */
  at(page: Place['page'], id: string): Desk {
    return new Desk(this.#facts, this.#sources, this.#cutoff, { page, id }, this.#taken, this.#cited);
  }

  get cutoffDay(): string {
    return this.#cutoff.day;
  }

  /** Fact id → the places that show it. */
  get uses(): ReadonlyMap<string, readonly Place[]> {
    return this.#taken;
  }

  /** The sources of all that was read, aimed at or mentioned so far, by id. */
  sourcesUsed(): SourceRecord[] {
    const cited = [...this.#sources.values()].filter(({ id }) => this.#cited.has(id));
    return cited.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The fact called `id`, which stands at `cursor`. Throws for an unknown one or one later than the cut-off. */
  take(cursor: Cursor, id: string, purpose: Purpose): Fact {
    const fact = this.#facts.get(id);
    if (!fact) return cursor.fail(`không có số liệu «${id}» trong facts.yaml`);
    if (purpose === 'target') this.#refuseLateTarget(cursor, fact);
    else if (purpose !== 'definition') this.#refuseLate(cursor, fact, purpose);
    // What an indicator or the area is does not bring a page into an edition that is older than that page.
    if (purpose !== 'definition') this.#cited.add(fact.source);
    const places = this.#taken.get(id) ?? [];
    if (!places.some(({ page, id: where }) => page === this.#place.page && where === this.#place.id)) {
      places.push(this.#place);
    }
    this.#taken.set(id, places);
    return fact;
  }

  #refuseLateTarget(cursor: Cursor, fact: Fact): void {
    if (!fact.target) return cursor.fail(`«${fact.id}» không phải một mục tiêu`);
    if (period(fact.target.issued).start > this.#cutoff.day) {
      cursor.fail(`«${fact.id}»: văn bản ban hành ${fact.target.issued}, sau ngày chốt ${this.#cutoff.day}`);
    }
  }

  #refuseLate(cursor: Cursor, fact: Fact, purpose: 'reading' | 'mention'): void {
    const described = period(fact.period);
    const last = purpose === 'reading' ? described.end : described.start;
    if (last > this.#cutoff.day) {
      cursor.fail(`«${fact.id}» thuộc kỳ ${fact.period}, sau ngày chốt ${this.#cutoff.day}`);
    }
    const source = this.#sources.get(fact.source);
    if (!source) return cursor.fail(`không có nguồn «${fact.source}»`);
    const printed = period(source.publishedOn);
    if (printed.start > this.#cutoff.day) {
      cursor.fail(`«${fact.id}»: nguồn đăng ${source.publishedOn}, sau ngày chốt ${this.#cutoff.day}`);
    }
    if (printed.end > this.#cutoff.day && !this.#cutoff.undated.has(source.id)) {
      cursor.fail(
        `«${fact.id}»: nguồn «${source.id}» chỉ ghi ${source.publishedOn}, không rõ trước hay sau ngày chốt; ` +
          'nếu chắc là trước, ghi vào allowUndatedSource kèm lý do',
      );
    }
  }
}

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`«${text}» was let through as a period`);
  return parsed;
}
