import { describe, expect, it } from 'vitest';
import { byCutoff, previousEdition } from './edition-choice.ts';
import { day } from './testing/builders.ts';

const edition = (id: string, cutoff: string) => ({ id, dataCutoff: day(cutoff) });
// The file need not be in order.
const editions = [
  edition('2025-06', '2025-06-30'),
  edition('2023-07', '2023-07-31'),
  edition('2024-12', '2024-12-31'),
];

describe('the edition before another', () => {
  it('is the one whose figures reach less far, whatever the order of the list', () => {
    expect(byCutoff(editions).map(({ id }) => id)).toEqual(['2023-07', '2024-12', '2025-06']);
    expect(previousEdition(editions, '2025-06')?.id).toBe('2024-12');
  });

  it('is none for the first, and for an edition that is not in the list', () => {
    expect(previousEdition(editions, '2023-07')).toBeNull();
    expect(previousEdition(editions, '1999-01')).toBeNull();
    expect(previousEdition([], '2023-07')).toBeNull();
  });

  it('is settled by id for editions of one day', () => {
    expect(previousEdition([edition('b', '2025-06-30'), edition('a', '2025-06-30')], 'b')?.id).toBe('a');
  });
});
