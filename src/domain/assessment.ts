import { changeOf, type ChangeResult } from './change.ts';
import type { PlainDate } from './date.ts';
import type { Indicator } from './model/indicator.ts';
import { performanceOf, type Performance } from './performance.ts';
import { nationalPosition, type Position } from './position.ts';
import { trustOf, type Trust } from './trust.ts';

/** Everything that is computed about one indicator as of one day. */
export interface Assessment {
  readonly indicator: Indicator;
  readonly trust: Trust;
  readonly performance: Performance;
  /** Against the country. */
  readonly position: Position;
  readonly change: ChangeResult;
}

/** Assesses an indicator as of a day (see `evaluationDate`). */
export function assess(indicator: Indicator, evaluationDate: PlainDate): Assessment {
  return {
    indicator,
    trust: trustOf(indicator, evaluationDate),
    performance: performanceOf(indicator, evaluationDate),
    position: nationalPosition(indicator),
    change: changeOf(indicator, evaluationDate),
  };
}
