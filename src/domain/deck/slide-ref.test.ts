import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  longestDeck,
  parseSlideName,
  parseSlideNames,
  slideName,
  slideNames,
  type SlideRef,
} from './slide-ref.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const ref: fc.Arbitrary<SlideRef> = fc.oneof(
  fc.constantFrom(
    { kind: 'cover' } as const,
    { kind: 'overview' } as const,
    { kind: 'changes' } as const,
    { kind: 'attention' } as const,
    { kind: 'programmes' } as const,
    { kind: 'bottlenecks' } as const,
    { kind: 'sources' } as const,
  ),
  fc.record({ kind: fc.constantFrom('pillar', 'indicator'), id }),
);

describe('names of slides', () => {
  test('are those of the addresses of pages', () => {
    expect(slideName({ kind: 'cover' })).toBe('bia');
    expect(slideName({ kind: 'pillar', id: 'ha-tang-so' })).toBe('tru-cot.ha-tang-so');
    expect(parseSlideName('chi-so.ipv6')).toEqual({ kind: 'indicator', id: 'ipv6' });
  });

  test('survive the way through an address', () => {
    fc.assert(
      fc.property(fc.array(ref, { maxLength: 30 }), (refs) => {
        const params = new URLSearchParams({ trang: slideNames(refs) });
        const { refs: read, unknown } = parseSlideNames(
          new URLSearchParams(params.toString()).get('trang') ?? '',
        );
        expect(read).toEqual(refs);
        expect(unknown).toEqual([]);
      }),
    );
  });

  test('stay readable in an address', () => {
    const names = slideNames([{ kind: 'cover' }, { kind: 'indicator', id: 'ipv6-coverage' }]);
    expect(new URLSearchParams({ trang: names }).toString()).toBe('trang=bia_chi-so.ipv6-coverage');
  });

  test('that mean nothing are handed back, whatever they are', () => {
    expect(parseSlideNames('bia_toString_chi-so._chi-so.__proto__')).toEqual({
      refs: [{ kind: 'cover' }],
      unknown: ['toString', 'chi-so.', 'chi-so.', 'proto'],
    });
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { refs, unknown } = parseSlideNames(text);
        expect(refs.length + unknown.length).toBeLessThanOrEqual(longestDeck);
      }),
    );
  });
});
