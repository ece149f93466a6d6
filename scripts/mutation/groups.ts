/** A part of the code that is mutated in one run, with a report and a score of its own. */
export interface Group {
  /** As it is asked for on the command line and stands in the report. */
  readonly name: string;
  readonly mutate: readonly string[];
}

const notTests = '!src/**/*.test.ts';

/** Of the rules, but no rules: types, builders of examples, help for tests. */
const noRules = ['!src/domain/model/index.ts', '!src/domain/{examples,testing}/**'];

const group = (name: string, ...mutate: readonly string[]): Group => ({
  name,
  mutate: [...mutate, notTests, ...noRules],
});

/** Everything that is measured, what is worst to get wrong first. */
export const groups: readonly Group[] = [
  group(
    'domain/judgement',
    'src/domain/{performance,trust,position,pace,comparison,attention,change,targets,figure,unit}.ts',
    'src/domain/{assessment,evaluated,evaluation,display-status,tally,period,date,cadence}.ts',
  ),
  group('contract', 'src/contract/*.ts'),
  group('contract/records', 'src/contract/records/*.ts'),
  group('domain/format', 'src/domain/format/*.ts'),
  group(
    'domain/other',
    'src/domain/*.ts',
    'src/domain/model/*.ts',
    '!src/domain/{performance,trust,position,pace,comparison,attention,change,targets,figure,unit}.ts',
    '!src/domain/{assessment,evaluated,evaluation,display-status,tally,period,date,cadence}.ts',
  ),
  group('domain/sentence', 'src/domain/sentence/*.ts'),
  group('domain/units', 'src/domain/units/*.ts'),
  group('domain/deck', 'src/domain/deck/*.ts'),
  group('domain/widget', 'src/domain/widget/*.ts'),
];
