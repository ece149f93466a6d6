import { withEdits, type Scenario } from '../../scenario.ts';
import { badCatalogue } from './catalogue.ts';
import { badDetail } from './detail.ts';
import { badProgrammes } from './programmes.ts';

/** Every kind of bad record that the contract names, among good ones that must stay on the screen. */
export const malformed: Scenario = {
  answer: withEdits({ catalogue: badCatalogue, indicator: badDetail, programmes: badProgrammes }),
};
