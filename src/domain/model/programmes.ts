import type { Period } from '../period.ts';
import type { Unit } from './indicator.ts';
import type { Observation, Qualifier } from './observation.ts';
import type { Problem } from './problem.ts';
import type { Text } from './text.ts';

export type MilestoneStatus = 'done' | 'early' | 'in-progress' | 'planned' | 'late' | 'dropped';

export interface Phase {
  readonly id: string;
  readonly name: Text;
  readonly start: Period;
  readonly end: Period;
  readonly status: MilestoneStatus;
  /** Ids of milestones. */
  readonly milestones: readonly string[];
}

export interface Programme {
  readonly id: string;
  readonly name: Text;
  /** The deciding document. */
  readonly basis: Text | null;
  readonly phases: readonly Phase[];
}

/** A dated piece of work. One with `dependsOn`, or on which others depend, is a priority in a chain. */
export interface Milestone {
  readonly id: string;
  readonly name: Text;
  /** null: it belongs to no single pillar. */
  readonly pillarId: string | null;
  readonly programmeId: string | null;
  readonly due: Period | null;
  readonly doneOn: Period | null;
  readonly status: MilestoneStatus;
  readonly figure: Observation | null;
  readonly unit: Unit | null;
  readonly owner: string | null;
  readonly dependsOn: readonly string[];
  /** Whether it is one of the year's priorities. */
  readonly priority: boolean;
  readonly source: string;
  readonly note: Text | null;
}

export interface PlatformFigure {
  readonly label: Text;
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  readonly period: Period;
}

export interface Platform {
  readonly id: string;
  readonly name: Text;
  readonly pillarId: string | null;
  readonly status: 'in-service' | 'upgrading' | 'planned' | 'ended';
  readonly figures: readonly PlatformFigure[];
  readonly ipv6: 'dual-stack' | 'ipv4-only' | 'ipv6-only' | 'unknown';
  readonly owner: string | null;
  /** When it was last said to be so. */
  readonly period: Period | null;
  readonly source: string;
  readonly note: Text | null;
}

export interface Commendation {
  readonly id: string;
  readonly name: Text;
  readonly awardedBy: Text;
  readonly year: number;
  readonly recipients: Text;
  readonly source: string;
  readonly note: Text | null;
}

export interface Bottleneck {
  readonly id: string;
  readonly name: Text;
  readonly pillarId: string | null;
  readonly owner: string | null;
  readonly severity: 'high' | 'medium' | 'low' | 'unrated';
  readonly since: Period | null;
  readonly source: string;
  readonly note: Text | null;
}

/** `programmes.json`. Lists keep the order of the file. */
export interface Programmes {
  readonly programmes: readonly Programme[];
  readonly milestones: readonly Milestone[];
  readonly platforms: readonly Platform[];
  readonly commendations: readonly Commendation[];
  readonly bottlenecks: readonly Bottleneck[];
  readonly problems: readonly Problem[];
}
