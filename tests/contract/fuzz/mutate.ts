import fc from 'fast-check';

type Key = string | number;
type Place = { readonly holder: object; readonly key: Key };

/** Every field and element of a tree, with what holds it. */
function places(value: unknown, found: Place[] = []): Place[] {
  if (value === null || typeof value !== 'object') return found;
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol' || (Array.isArray(value) && key === 'length')) continue;
    found.push({ holder: value, key });
    places(Reflect.get(value, key), found);
  }
  return found;
}

/** As an own field, whatever its name: assigning `__proto__` would change the prototype. */
function put(holder: object, key: Key, value: unknown): void {
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
}

const nested = (depth: number) => {
  let value: unknown = 'sâu';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { vi: value };
  return value;
};

/** What stands in real feeds and in hostile ones (feeds.md E). */
export const hostileValues: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 53 + 2, 1e21, -1, 0.1 + 0.2],
  ...['', ' ', '\u0000', '\uFEFF', '..', '<0.1', '92,5', ' 22757,96', '0,6961', '12.345', '1e3', 'N/A', 'NA'],
  ...['NaN', 'Infinity', '+Inf', 'null', 'undefined', '[object Object]', '92', '０９', '-', '(not set)'],
  ...['9999-12-31', '9999-12-31T16:59:59Z', '0000-00-00', '2023-02-30', '2024-02-29', '06/04/2021', '2010Q1'],
  ...['2024-W05', 'Prel. 2024', '2023-13', '2099', '0001', '1690761600', 1_690_761_600, '2023-07-31'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '../../etc/passwd',
    'a'.repeat(65),
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    '//la.example/x',
    'https://la.example/',
    'vbscript:x',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '${7*7}',
    "'; DROP TABLE",
    '=HYPERLINK("x")',
    '\u202Egnort\u2066',
    '\uD800',
  ],
  ...['S¶n xuÊt', 'Dá»® LIá»†U', 'Ð?ng Tháp', 'x'.repeat(5000), 'ế'.repeat(501), 'Z̴̨̛a̶l̵g̷o̸'.repeat(20)],
  ...[[], {}, [[]], [null], [{}], { vi: 5 }, { vi: '' }, { vi: 'a', en: 7 }, { toString: 1 }, nested(100)],
  ...['x', 'm', ['x'], ['x', 'x'], ['f'], ['p', 'la'], 'bao-tinh', 'xa-hoi-so', 'ho-so', 'thu-hai'],
];

const fieldNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toJSON',
  'length',
  'la',
  'vi',
  'id',
  'value',
  '',
];

/** One change at some place of a tree; numbers wrap around, so that every step fits every tree. */
type Step = (root: unknown) => void;

const nth = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

const at = fc.nat(99_999);
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(at, fc.constantFrom(...hostileValues)).map(([index, value]): Step => (root) => {
      const place = nth(places(root), index);
      if (place) put(place.holder, place.key, structuredClone(value));
    }),
  },
  {
    weight: 2,
    arbitrary: at.map((index): Step => (root) => {
      const place = nth(places(root), index);
      if (!place) return;
      if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1);
      else Reflect.deleteProperty(place.holder, place.key);
    }),
  },
  {
    // A value from elsewhere in the file: of the right kind for some field, but not for this one.
    weight: 3,
    arbitrary: fc.tuple(at, at).map(([from, to]): Step => (root) => {
      const all = places(root);
      const [one, other] = [nth(all, from), nth(all, to)];
      if (one && other) put(other.holder, other.key, structuredClone(Reflect.get(one.holder, one.key)));
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(at, at).map(([index, to]): Step => (root) => {
      const lists = places(root).flatMap(({ holder }) => (Array.isArray(holder) ? [holder] : []));
      const list: unknown[] | undefined = nth(lists, index);
      if (list) list.splice(to % (list.length + 1), 0, structuredClone(nth(list, to)));
    }),
  },
  {
    weight: 1,
    arbitrary: at.map((index): Step => (root) => {
      const lists = places(root).flatMap(({ holder }) => (Array.isArray(holder) ? [holder] : []));
      nth(lists, index)?.reverse();
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(at, fc.constantFrom(...fieldNames), fc.constantFrom(...hostileValues))
      .map(([index, name, value]): Step => (root) => {
        const holders = places(root).flatMap(({ holder }) => (Array.isArray(holder) ? [] : [holder]));
        const holder = nth(holders, index);
        if (holder) put(holder, name, structuredClone(value));
      }),
  },
);

/** One to five changes of a record that is made anew for each case. */
export const mutated = (record: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(record, fc.array(steps, { minLength: 1, maxLength: 5 })).map(([made, changes]) => {
    const root: unknown = JSON.parse(JSON.stringify(made));
    for (const change of changes) change(root);
    return root;
  });

/** Bytes read in the wrong code page, as by a program that takes everything for Latin-1. */
const asLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/** The text of a file, seldom as it was sent. */
export const written = (root: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(
      root,
      fc.option(fc.tuple(at, fc.nat(20), fc.constantFrom('', '"', '}', '[', ',', '1e999', '\0', 'NaN')), {
        freq: 3,
      }),
      fc.constantFrom<(text: string) => string>(
        ...[(text: string) => text, (text: string) => text, (text: string) => text],
        ...[(text: string) => `\uFEFF${text}\r\n\0`, asLatin1, (text: string) => `<!doctype html>${text}`],
      ),
    )
    .map(([value, cut, wrap]) => {
      const text = JSON.stringify(value) ?? '';
      if (cut === null) return wrap(text);
      const [index, length, insert] = cut;
      const from = text.length === 0 ? 0 : index % text.length;
      return wrap(text.slice(0, from) + insert + text.slice(from + length));
    });
