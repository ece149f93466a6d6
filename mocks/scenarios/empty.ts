import { notFound, withEdits, type Scenario } from '../scenario.ts';

const answer = withEdits({
  catalogue: (catalogue) => ({ ...catalogue, indicators: [], context: [] }),
  programmes: ({ schemaVersion }) => ({
    schemaVersion,
    programmes: [],
    milestones: [],
    platforms: [],
    commendations: [],
    bottlenecks: [],
  }),
});

export const empty: Scenario = {
  answer: async (asked) => (asked.resource.kind === 'indicator' ? notFound() : answer(asked)),
};
