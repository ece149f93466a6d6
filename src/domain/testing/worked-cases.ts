export * from '../examples/cases.ts';
