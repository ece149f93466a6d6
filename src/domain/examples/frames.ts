/** One indicator in two editions, between which the frame of its ranking changed. */
import type { Indicator } from '../model/indicator.ts';
import { observed, text } from './builders.ts';
import { dtiRank } from './cases.ts';

function inFrame(frame: string, year: string, rank: number): Indicator {
  const method = { id: frame, version: year, description: text(frame), scope: text(frame) };
  return { ...dtiRank, method, latest: observed(year, rank), previous: null };
}

export const earlierFrame: Indicator = inFrame('A', '2022', 50);
export const laterFrame: Indicator = inFrame('B', '2023', 40);
