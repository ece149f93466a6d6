import type { AttentionKind } from '../attention.ts';
import type { DisplayStatus, StatusKind } from '../display-status.ts';
import type { Locale } from '../model/text.ts';
import type { TallyGroup } from '../tally.ts';

interface Label {
  readonly full: string;
  /** For phones and tables. */
  readonly short: string;
}

type Labels = Readonly<Record<StatusKind, Label>>;

const vi: Labels = {
  met: { full: 'Đạt mục tiêu', short: 'Đạt' },
  'on-track': { full: 'Đúng tiến độ', short: 'Đúng tiến độ' },
  'at-risk': { full: 'Chậm so với lộ trình', short: 'Chậm' },
  'off-track': { full: 'Chệch lộ trình', short: 'Chệch' },
  missed: { full: 'Lỡ mục tiêu', short: 'Lỡ' },
  'no-target': { full: 'Chưa có mục tiêu', short: 'Chưa có mục tiêu' },
  'not-assessable': { full: 'Chưa đánh giá được', short: 'Chưa đánh giá' },
  above: { full: 'Trên bình quân cả nước', short: 'Trên cả nước' },
  level: { full: 'Ngang bình quân cả nước', short: 'Ngang cả nước' },
  below: { full: 'Dưới bình quân cả nước', short: 'Dưới cả nước' },
  informational: { full: 'Số liệu tham khảo', short: 'Tham khảo' },
  'not-published': { full: 'Chưa có số liệu công bố', short: 'Chưa công bố' },
  missing: { full: 'Thiếu số liệu', short: 'Thiếu số' },
  broken: { full: 'Chuỗi số liệu gián đoạn', short: 'Gián đoạn' },
  overdue: { full: 'Quá hạn cập nhật', short: 'Quá hạn' },
};

const en: Labels = {
  met: { full: 'Target met', short: 'Met' },
  'on-track': { full: 'On track', short: 'On track' },
  'at-risk': { full: 'Behind schedule', short: 'Behind' },
  'off-track': { full: 'Off track', short: 'Off track' },
  missed: { full: 'Target missed', short: 'Missed' },
  'no-target': { full: 'No target set', short: 'No target' },
  'not-assessable': { full: 'Cannot be assessed yet', short: 'Not assessed' },
  above: { full: 'Above the national average', short: 'Above national' },
  level: { full: 'Level with the national average', short: 'Level' },
  below: { full: 'Below the national average', short: 'Below national' },
  informational: { full: 'For reference', short: 'Reference' },
  'not-published': { full: 'No published figure', short: 'Not published' },
  missing: { full: 'Figure missing', short: 'Missing' },
  broken: { full: 'Break in series', short: 'Break' },
  overdue: { full: 'Update overdue', short: 'Overdue' },
};

const labels: Readonly<Record<Locale, Labels>> = { vi, en };

/** The name of a status alone. */
export function statusKindLabel(kind: StatusKind, locale: Locale, length: keyof Label = 'full'): string {
  return labels[locale][kind][length];
}

/** The word on a badge; a hollow status says that its figure is provisional. */
export function statusLabel(status: DisplayStatus, locale: Locale, length: keyof Label = 'full'): string {
  const label = statusKindLabel(status.kind, locale, length);
  if (!status.hollow) return label;
  return `${label} (${locale === 'vi' ? 'tạm tính' : 'provisional'})`;
}

const tallyLabels: Readonly<Record<Locale, Readonly<Record<TallyGroup, string>>>> = {
  vi: {
    met: 'đạt mục tiêu',
    onTrack: 'đúng tiến độ',
    attention: 'cần chú ý',
    notAssessable: 'chưa đánh giá được',
    noTarget: 'chưa có mục tiêu',
    noFigure: 'chưa có số liệu công bố',
  },
  en: {
    met: 'target met',
    onTrack: 'on track',
    attention: 'need attention',
    notAssessable: 'not assessed',
    noTarget: 'no target',
    noFigure: 'no published figure',
  },
};

/** What a number of the tally counts. */
export function tallyLabel(group: TallyGroup, locale: Locale): string {
  return tallyLabels[locale][group];
}

const attentionLabels: Readonly<Record<Locale, Readonly<Record<AttentionKind, string>>>> = {
  vi: {
    overdue: 'Quá hạn cập nhật',
    'off-track': 'Chệch lộ trình',
    missed: 'Lỡ mục tiêu',
    'at-risk': 'Chậm so với lộ trình',
    'below-country': 'Kém cả nước',
    'usage-gap': 'Đã cấp, chưa dùng hết',
    bottleneck: 'Điểm nghẽn',
  },
  en: {
    overdue: 'Update overdue',
    'off-track': 'Off track',
    missed: 'Target missed',
    'at-risk': 'Behind schedule',
    'below-country': 'Worse than the country',
    'usage-gap': 'Issued, not all used',
    bottleneck: 'Bottleneck',
  },
};

/** Why an item stands on the attention list, in two or three words. */
export function attentionLabel(kind: AttentionKind, locale: Locale): string {
  return attentionLabels[locale][kind];
}
