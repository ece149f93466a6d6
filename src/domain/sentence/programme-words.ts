import type { Bottleneck, MilestoneStatus } from '../model/programmes.ts';
import type { Locale } from '../model/text.ts';

type Words = Readonly<Record<Locale, string>>;

const statuses: Readonly<Record<MilestoneStatus, Words>> = {
  done: { vi: 'Xong', en: 'Done' },
  early: { vi: 'Xong sớm', en: 'Done early' },
  'in-progress': { vi: 'Đang làm', en: 'In progress' },
  planned: { vi: 'Kế hoạch', en: 'Planned' },
  late: { vi: 'Chậm', en: 'Late' },
  dropped: { vi: 'Đã dừng', en: 'Dropped' },
};

const severities: Readonly<Record<Bottleneck['severity'], Words>> = {
  high: { vi: 'Nghiêm trọng', en: 'Severe' },
  medium: { vi: 'Vừa', en: 'Moderate' },
  low: { vi: 'Nhẹ', en: 'Minor' },
  unrated: { vi: 'Chưa xếp mức', en: 'Not rated' },
};

/** What the state of a milestone is called. */
export function milestoneLabel(status: MilestoneStatus, locale: Locale): string {
  return statuses[status][locale];
}

/** How grave a bottleneck is, in a word. */
export function severityLabel(severity: Bottleneck['severity'], locale: Locale): string {
  return severities[severity][locale];
}
