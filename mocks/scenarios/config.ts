import { HttpResponse } from 'msw';
import { notFound, published, type Scenario } from '../scenario.ts';

export const configBroken: Scenario = {
  answer: published,
  config: () => HttpResponse.json({ refreshSeconds: 300 }),
};

export const configMissing: Scenario = { answer: published, config: notFound };
