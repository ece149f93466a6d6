import type { Reporting } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import { plural } from './letters.ts';

const vi = {
  questions: {
    trust: 'Số liệu có đủ tin cậy để mang màu không?',
    target: 'Chỉ số được xét theo mục tiêu nào?',
    met: 'Số mới nhất đã đạt mọi mục tiêu chưa?',
    missed: 'Mục tiêu chưa đạt đã hết hạn cả chưa?',
    pace: 'Đã đi được bao nhiêu so với mức cần có?',
    baseline: 'Có mốc đầu để tính tiến độ không?',
    position: 'So với cả nước thì sao?',
  },
  none: 'không có',
  latest: 'Số mới nhất',
  noLatest: 'chưa có',
  previous: 'Số kỳ trước',
  evaluated: 'Ngày đánh giá',
  reporting: 'Tình trạng báo cáo',
  marks: 'Dấu hiệu của số',
  nextDue: 'Hạn cập nhật kế tiếp',
  noNextDue: 'không có lịch: không bao giờ quá hạn',
  due: (date: string, grace: number) => (grace === 0 ? date : `${date}, thêm ${grace} ngày ân hạn`),
  final: 'Có: số liệu chính thức',
  provisional: (flag: string) => `Có, nhưng là số ${flag}: giữ trạng thái, vẽ rỗng`,
  withheld: (reason: string) => `Không: ${reason}`,
  setAsideOwn: 'không xét, vì tỉnh có mục tiêu riêng',
  setAsideCount: 'không xét: mục tiêu quốc gia chỉ áp dụng cho tỷ lệ',
  noTargets: 'Mục tiêu',
  targetsUsed: (count: number, national: boolean) =>
    `Xét theo ${count} mục tiêu ${national ? 'quốc gia' : 'của tỉnh'}`,
  targetsNone: 'Chưa có mục tiêu để xét; hỏi tiếp vị trí so với cả nước',
  informational: 'Không xét: đây là số liệu tham khảo',
  isMet: 'đạt',
  isUnmet: 'chưa đạt',
  metAll: (words: string, name: string, level: string) =>
    `Đạt mọi mục tiêu; mục tiêu cao nhất là ${name} (${level}): ${words}`,
  metNot: (unmet: number, all: number) => `Chưa: còn ${unmet} trên ${all} mục tiêu chưa đạt`,
  pastDue: 'đã hết hạn',
  stillOpen: 'còn hạn',
  dueOn: (date: string, state: string) => `hạn ${date}, ${state}`,
  missedAll: 'Rồi: mọi mục tiêu chưa đạt đều đã hết hạn',
  aim: (name: string, level: string) => `Chưa: đích đang xét là ${name} (${level})`,
  alsoMissed: (name: string) => `lỡ ${name}`,
  baseline: 'Mốc đầu',
  noBaseline: 'chưa có',
  needed: 'Thời gian đã qua',
  neededOf: (elapsed: string, whole: string, share: string) => `${elapsed} trên ${whole} ngày = ${share}`,
  achieved: 'Quãng đường đã đi',
  achievedOf: (moved: string, whole: string, share: string) => `${moved} trên ${whole} = ${share}`,
  pace: 'Tiến độ',
  paceOf: (achieved: string, needed: string, pace: string) => `${achieved} : ${needed} = ${pace}`,
  onTrack: (pace: string, from: string) => `${pace}: từ ${from} trở lên`,
  atRisk: (pace: string, from: string, below: string) => `${pace}: từ ${from} đến dưới ${below}`,
  offTrack: (pace: string, below: string) => `${pace}: dưới ${below}`,
  movedAway: 'Mốc đầu đã đạt đích mà số mới nhất thì không: đi lùi',
  noPace: 'Không tính được tiến độ',
  baselineMissing: 'Không: chưa có mốc đầu trước kỳ mới nhất',
  own: 'Số của tỉnh',
  levelWith: (tolerance: string) => `Ngang bằng: lệch không quá ${tolerance}`,
  position: (words: string) => `So được: ${words}`,
  notComparable: (reason: string) => `Chưa so được: ${reason}`,
};

const en: typeof vi = {
  questions: {
    trust: 'May the figure carry a colour?',
    target: 'Which targets is the indicator judged by?',
    met: 'Does the latest figure meet every target?',
    missed: 'Are all of the unmet targets past due?',
    pace: 'How far has it come, against how far it should have?',
    baseline: 'Is there a baseline to measure progress from?',
    position: 'How does it stand against the country?',
  },
  none: 'none',
  latest: 'Latest figure',
  noLatest: 'none yet',
  previous: 'Figure before',
  evaluated: 'Evaluation day',
  reporting: 'Reporting',
  marks: 'Marks on the figure',
  nextDue: 'Next update due',
  noNextDue: 'no schedule: never overdue',
  due: (date, grace) =>
    grace === 0 ? date : `${date} and ${grace} ${plural(grace, 'day', 'days')} of grace`,
  final: 'Yes: the figure is final',
  provisional: (flag) => `Yes, but it is ${flag}: the status stays and is drawn hollow`,
  withheld: (reason) => `No: ${reason}`,
  setAsideOwn: 'set aside: the province has a target of its own',
  setAsideCount: 'set aside: national targets apply to shares alone',
  noTargets: 'Targets',
  targetsUsed: (count, national) =>
    `Judged by ${count} ${national ? 'national' : 'provincial'} ${plural(count, 'target', 'targets')}`,
  targetsNone: 'No target to judge by; the position against the country is asked next',
  informational: 'Not judged: the figure is for reference',
  isMet: 'met',
  isUnmet: 'not met',
  metAll: (words, name, level) => `Every target is met; the most demanding is ${name} (${level}): ${words}`,
  metNot: (unmet, all) => `No: ${unmet} of ${all} ${plural(all, 'target', 'targets')} not met`,
  pastDue: 'past due',
  stillOpen: 'still open',
  dueOn: (date, state) => `due ${date}, ${state}`,
  missedAll: 'Yes: every unmet target is past due',
  aim: (name, level) => `No: the aim is ${name} (${level})`,
  alsoMissed: (name) => `missed ${name}`,
  baseline: 'Baseline',
  noBaseline: 'none yet',
  needed: 'Time gone',
  neededOf: (elapsed, whole, share) => `${elapsed} of ${whole} days = ${share}`,
  achieved: 'Way gone',
  achievedOf: (moved, whole, share) => `${moved} of ${whole} = ${share}`,
  pace: 'Pace',
  paceOf: (achieved, needed, pace) => `${achieved} : ${needed} = ${pace}`,
  onTrack: (pace, from) => `${pace}: ${from} or more`,
  atRisk: (pace, from, below) => `${pace}: from ${from} to below ${below}`,
  offTrack: (pace, below) => `${pace}: below ${below}`,
  movedAway: 'The baseline met the aim and the latest figure does not: it moved away',
  noPace: 'The pace cannot be computed',
  baselineMissing: 'No: there is no baseline before the latest period',
  own: 'The province',
  levelWith: (tolerance) => `Level: no further apart than ${tolerance}`,
  position: (words) => `Comparable: ${words}`,
  notComparable: (reason) => `Not comparable: ${reason}`,
};

const words: Readonly<Record<Locale, typeof vi>> = { vi, en };

/** Words of the explanation of a status. */
export function explainWords(locale: Locale): typeof vi {
  return words[locale];
}

const reportings: Readonly<Record<Reporting, Readonly<Record<Locale, string>>>> = {
  reported: { vi: 'đang báo cáo', en: 'reported' },
  'in-preparation': { vi: 'đang chuẩn bị', en: 'in preparation' },
  'not-started': { vi: 'chưa bắt đầu', en: 'not started' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
};

/** Whether the owner reports the figure, in words. */
export function reportingWords(reporting: Reporting, locale: Locale): string {
  return reportings[reporting][locale];
}
