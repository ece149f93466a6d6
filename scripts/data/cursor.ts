import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';

/** A place in a hand-kept file that the builder refuses, with what is wrong there. */
export class DataError extends Error {
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, path: string, problem: string) {
    super(`${file}:${line}: ${path === '' ? '' : `${path}: `}${problem}`);
    this.name = 'DataError';
    this.file = file;
    this.line = line;
  }
}

type Anchors = ReadonlyMap<string, Node>;

/** Passages that the file repeats by name; found once, because looking for each repetition anew is slow. */
function anchorsOf(document: Document): Anchors {
  const anchors = new Map<string, Node>();
  visit(document, {
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return anchors;
}

/**
 * A value in a YAML file that knows where it stands, so that every complaint names file, line and path.
 * Reading never guesses: a missing value or one of another type throws {@link DataError}.
 */
export class Cursor {
  readonly path: string;
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #anchors: Anchors;
  readonly #node: Node | null;
  readonly #offset: number;

  private constructor(
    file: string,
    lines: LineCounter,
    anchors: Anchors,
    path: string,
    node: Node | null,
    offset: number,
  ) {
    this.#file = file;
    this.#lines = lines;
    this.#anchors = anchors;
    this.path = path;
    this.#node = isAlias(node) ? (anchors.get(node.source) ?? null) : node;
    this.#offset = node?.range?.[0] ?? offset;
  }

  /** Reads a whole file. Syntax errors and duplicate keys throw. */
  static parse(file: string, text: string): Cursor {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    const [error] = document.errors;
    if (error) throw new DataError(file, lines.linePos(error.pos[0]).line, '', error.message);
    return new Cursor(file, lines, anchorsOf(document), '', document.contents, 0);
  }

  /** Whether anything but `null` stands here. */
  get exists(): boolean {
    return this.#node !== null && !(isScalar(this.#node) && this.#node.value === null);
  }

  get isMap(): boolean {
    return isMap(this.#node);
  }

  /** The value under `key`; it may not exist. */
  at(key: string): Cursor {
    const node = isMap(this.#node) ? this.#node.get(key, true) : undefined;
    return this.#child(`${this.path === '' ? '' : `${this.path}.`}${key}`, node ?? null);
  }

  /** The keys and values of a map, in the order of the file; nothing when there is no map here. */
  entries(): [string, Cursor][] {
    if (!this.exists) return [];
    if (!isMap(this.#node)) return this.fail('cần một bảng khóa–giá trị');
    return this.#node.items.map((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : this.fail('khóa phải là chữ');
      return [key, this.at(key)];
    });
  }

  /** The items of a list; nothing when there is no list here. */
  items(): Cursor[] {
    if (!this.exists) return [];
    if (!isSeq(this.#node)) return this.fail('cần một danh sách');
    return this.#node.items.map((item, index) => this.#child(`${this.path}[${index}]`, item as Node));
  }

  string(): string {
    const value = this.#scalar();
    return typeof value === 'string' && value.trim() !== '' ? value : this.fail('cần một chuỗi chữ');
  }

  number(): number {
    const value = this.#scalar();
    return typeof value === 'number' && Number.isFinite(value) ? value : this.fail('cần một số');
  }

  boolean(): boolean {
    const value = this.#scalar();
    return typeof value === 'boolean' ? value : this.fail('cần true hoặc false');
  }

  oneOf<const T extends string>(allowed: readonly T[]): T {
    const value = this.#scalar();
    return allowed.find((each) => each === value) ?? this.fail(`cần một trong: ${allowed.join(', ')}`);
  }

  /** What `read` makes of this value, or null when nothing stands here. */
  optional<T>(read: (cursor: Cursor) => T): T | null {
    return this.exists ? read(this) : null;
  }

  /** Refuses keys other than `allowed`: a misspelt key must not be lost in silence. */
  only(...allowed: string[]): this {
    for (const [key, child] of this.entries()) {
      if (!allowed.includes(key)) child.fail(`khóa lạ; ở đây chỉ nhận: ${allowed.join(', ')}`);
    }
    return this;
  }

  /** Whether a number was typed here. */
  get isNumber(): boolean {
    return typeof this.#scalar() === 'number';
  }

  fail(problem: string): never {
    throw new DataError(this.#file, this.#lines.linePos(this.#offset).line, this.path, problem);
  }

  #scalar(): unknown {
    return isScalar(this.#node) ? this.#node.value : undefined;
  }

  #child(path: string, node: Node | null): Cursor {
    return new Cursor(this.#file, this.#lines, this.#anchors, path, node, this.#offset);
  }
}
