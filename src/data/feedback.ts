import { queryOptions } from '@tanstack/react-query';
import { parseFeedback, type FeedbackSetting } from '#contract/feedback.ts';
import type { Api } from './api.ts';

/** Where reports of wrong figures go, from `config.json`; read once, for it changes only with a new page. */
export function feedbackQuery(api: Api) {
  return queryOptions<FeedbackSetting>({
    queryKey: ['feedback'],
    queryFn: async () => parseFeedback((await api.config).feedback),
    meta: { frozen: true },
  });
}
