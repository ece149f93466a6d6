export { editionChangeHeadline } from './edition-headline.ts';
export { indicatorHeadline } from './indicator-headline.ts';
export { overviewHeadline, pillarHeadline, pillarSummary } from './overview-headline.ts';
