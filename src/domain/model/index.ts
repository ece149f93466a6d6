export * from './catalogue.ts';
export * from './detail.ts';
export * from './indicator.ts';
export * from './observation.ts';
export * from './problem.ts';
export * from './programmes.ts';
export * from './text.ts';
export * from './units.ts';
