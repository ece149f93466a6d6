export * from '../examples/builders.ts';
