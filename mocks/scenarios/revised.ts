import { withEdits, type Scenario } from '../scenario.ts';

const reason = {
  vi: 'Đơn vị báo cáo đính chính sau khi đối chiếu.',
  en: 'Corrected by the reporting body after a cross-check.',
};

/** The figure before the newest was corrected, wherever there is one. */
export const revised: Scenario = {
  answer: withEdits({
    catalogue: (catalogue) => ({
      ...catalogue,
      indicators: catalogue.indicators.map((indicator) => {
        const { previous } = indicator;
        return previous
          ? { ...indicator, previous: { ...previous, flags: [...previous.flags, 'r'] } }
          : indicator;
      }),
    }),
    indicator: (detail) => {
      const at = detail.observations.length - 2;
      const corrected = detail.observations[at];
      if (!corrected || corrected.value === null) return detail;
      return {
        ...detail,
        observations: detail.observations.with(at, { ...corrected, flags: [...corrected.flags, 'r'] }),
        revisions: [
          {
            period: corrected.period,
            was: corrected.value - 1,
            now: corrected.value,
            on: '2025-06-20',
            reason,
          },
        ],
      };
    },
  }),
};
