import type { Glossary } from './glossary-vi.ts';

/** The glossary in English; names that are not translated in the product keep their Vietnamese form. */
export const glossaryEn: Glossary = {
  indicator: [
    'Indicator',
    'Something measured, with a definition, a method, an owner and figures by period.',
  ],
  edition: ['Edition', 'All figures published together. A frozen edition never changes.'],
  pillar: ['Pillar', 'One of the four parts: digital infrastructure, government, economy and society.'],
  target: ['Target', 'A level to reach by a day, set by a document of the province or of the centre.'],
  baseline: ['Baseline', 'The earlier figure from which progress is counted.'],
  course: ['Course', 'The straight line from the baseline to the target.'],
  pace: ['Pace', 'The share of the way gone over the share of the time gone; 1 is just in time.'],
  points: [
    'Percentage points',
    'The difference of two shares: from 41.5% to 39.0% is down 2.5 percentage points, not 2.5%.',
  ],
  derived: [
    'Derived from published figures',
    'Computed by plain arithmetic from printed figures; always marked.',
  ],
  provisional: ['Provisional', 'A figure that may still be corrected; its status is drawn hollow.'],
  lowReliability: ['Low reliability', 'A weak source or an unclear method; the status is drawn hollow.'],
  revised: ['Revised', 'The publisher replaced the figure of one and the same period.'],
  broken: [
    'Break in series',
    'From that period on the method or definition is another: not compared with earlier ones.',
  ],
  bound: ['Bound', 'A figure that speaks of one side only: “more than 700,000”, “less than 90%”.'],
  denominator: [
    'Numerator / denominator',
    'The two counts behind a share; the denominator is the whole of 100%.',
  ],
  cumulative: ['Cumulative', 'Added up since the start of the year, not of the month alone.'],
  bottleneck: ['Bottleneck', 'Something that holds up other work, with a body that answers for it.'],
  dti: [
    'DTI',
    'The index of provincial digital transformation published by the ministry (MIC); its frame has changed, and ranks compare within one frame only.',
  ],
  index766: [
    'Index 766',
    'Scores how citizens and businesses are served in administrative procedures, under Decision 766/QĐ-TTg.',
  ],
  papi: ['PAPI', 'Provincial governance and public administration performance, from a survey of citizens.'],
  pci: ['PCI', 'Provincial competitiveness, from a survey of businesses.'],
  grdp: ['GRDP', 'Gross regional domestic product of the province.'],
  iSpeed: ['i-Speed', 'The Internet speed test of the Vietnam Internet Network Information Center.'],
  ookla: [
    'Ookla',
    'A company that measures Internet speed; its figures are measured otherwise than those of the article and are never subtracted from them.',
  ],
  ipv6: ['IPv6', 'The new generation of Internet addresses, after IPv4 ran out.'],
  dualStack: ['IPv4/IPv6', 'Both generations of addresses side by side, also called dual-stack.'],
  bts: ['BTS', 'A base station of a mobile network.'],
  vneid: [
    'VNeID, level-2 account',
    'An electronic identity account of the higher level of proof; once issued it still has to be activated on VNeID.',
  ],
  signature: ['Digital signature', 'An electronic signature with a certificate, in place of one by hand.'],
  fullService: ['Full online service', 'A public service done online from start to end, without a visit.'],
  pac: ['PAC', 'The Provincial Public Administration Centre, without districts and communes.'],
  digitalTeam: [
    'Community digital team',
    'A group in a hamlet or quarter that helps people to use digital services.',
  ],
};
