/** The rules behind a status, in the order in which they are asked; the first that decides ends the chain. */
export type ExplainRule = 'trust' | 'target' | 'met' | 'missed' | 'pace' | 'baseline' | 'position';

/** One input of a rule, in the reader's words. */
export interface ExplainInput {
  readonly label: string;
  readonly value: string;
}

/** What a rule was given and what it said, before it is known whether it decides. */
export interface RuleAnswer {
  readonly rule: ExplainRule;
  /** The question that the rule asks. */
  readonly question: string;
  /** Never empty. */
  readonly inputs: readonly ExplainInput[];
  /** What the rule answers, with its numbers. */
  readonly outcome: string;
}
