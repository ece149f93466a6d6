import type { Words } from '../words.ts';

const vi = {
  title: 'Cần lãnh đạo chú ý',
  rule: 'xếp theo: quá hạn hoặc chệch lộ trình, lỡ mục tiêu, chậm, kém cả nước, cấp nhiều dùng ít, điểm nghẽn nặng',
  ruleLink: 'Cách xếp thứ tự',
  view: 'Cách xem danh sách',
  bySeverity: 'Theo mức độ',
  byOwner: 'Theo đơn vị chủ trì',
  print: 'In một trang',
  pillar: 'Trụ cột',
  allPillars: 'Mọi trụ cột',
  pillarNote: (shown: number, all: number) => `${shown} trên ${all} việc thuộc trụ cột này`,
  noneInPillar: 'Không có việc nào của trụ cột này trong danh sách.',
  noOwner: 'chưa nêu đơn vị chủ trì',
  count: (count: number) => `${count} việc`,
  figureOf: (period: string) => `số liệu ${period}`,
  toProgrammes: 'Xem chương trình',
  source: 'Nguồn',
  more: (count: number) => `Xem thêm ${count} việc`,
  empty:
    'Chưa có việc nào vào danh sách: không số liệu nào của kỳ này quá hạn, chệch lộ trình, lỡ mục tiêu, chậm, kém cả nước hay cấp nhiều mà dùng ít. Điều đó chỉ nói về các chỉ số đã đánh giá được.',
  unassessed: (count: number, all: number) => `${count} trên ${all} chỉ số chưa đánh giá được`,
  unassessedNote: (noFigure: number, other: number) =>
    [
      noFigure > 0 && `${noFigure} chưa có số liệu công bố`,
      other > 0 && `${other} chưa có mốc đầu hoặc gián đoạn chuỗi`,
    ]
      .filter(Boolean)
      .join(', '),
  withTarget: (count: number) => `${count} chỉ số có mục tiêu nhưng chưa công bố số liệu`,
  withTargetNote: 'Không xếp thứ tự, vì chưa có số để so.',
  bottlenecksFailed: 'Chưa lấy được điểm nghẽn; danh sách dưới đây mới gồm các chỉ số.',
  broken: (count: number) => `${count} chỉ số có bản ghi lỗi, đã tách riêng nên không có trong danh sách.`,
  toChanges: 'So với kỳ trước',
  printRest: (count: number, address: string) => `và ${count} việc khác: xem ${address}`,
  printFooter: (edition: string, cutoff: string) => `${edition} · chốt số liệu ${cutoff}`,
  printedOn: (date: string) => `in ngày ${date}`,
};

const en: typeof vi = {
  title: 'For leaders’ attention',
  rule: 'in order: overdue or off track, target missed, behind schedule, worse than the country, issued but little used, severe bottlenecks',
  ruleLink: 'How the order is made',
  view: 'View of the list',
  bySeverity: 'By severity',
  byOwner: 'By owner',
  print: 'Print one page',
  pillar: 'Pillar',
  allPillars: 'All pillars',
  pillarNote: (shown, all) => `${shown} of ${all} matters belong to this pillar`,
  noneInPillar: 'Nothing of this pillar is on the list.',
  noOwner: 'no owner named',
  count: (count) => `${count} ${count === 1 ? 'matter' : 'matters'}`,
  figureOf: (period) => `figure of ${period}`,
  toProgrammes: 'See programmes',
  source: 'Source',
  more: (count) => `Show ${count} more`,
  empty:
    'Nothing is on the list: no figure of this edition is overdue, off track, past a missed target, behind schedule, worse than the country, or issued but little used. This speaks only of the indicators that could be assessed.',
  unassessed: (count, all) => `${count} of ${all} indicators could not be assessed`,
  unassessedNote: (noFigure, other) =>
    [
      noFigure > 0 && `${noFigure} without a published figure`,
      other > 0 && `${other} without a baseline or with a broken series`,
    ]
      .filter(Boolean)
      .join(', '),
  withTarget: (count) =>
    `${count} ${count === 1 ? 'indicator has a target' : 'indicators have targets'} but no published figure`,
  withTargetNote: 'Not ranked: there is no figure to compare.',
  bottlenecksFailed: 'Bottlenecks could not be had; the list below holds indicators only.',
  broken: (count) =>
    `${count} ${count === 1 ? 'indicator has a bad record' : 'indicators have bad records'}, set apart and not on the list.`,
  toChanges: 'Compared with the edition before',
  printRest: (count, address) => `and ${count} more: see ${address}`,
  printFooter: (edition, cutoff) => `${edition} · figures up to ${cutoff}`,
  printedOn: (date) => `printed on ${date}`,
};

/** Words of the attention page. */
export const attentionWords: Words<typeof vi> = { vi, en };
