export { editionChangeHeadline } from './edition-headline.ts';
export { indicatorHeadline } from './indicator-headline.ts';
export { overviewHeadline, pillarHeadline } from './overview-headline.ts';
