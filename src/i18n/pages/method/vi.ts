import { glossaryVi, type Glossary } from './glossary-vi.ts';
import { rulesVi, type RuleNumbers } from './rules-vi.ts';

const glossary: Glossary = glossaryVi;

/** Words of the method page, apart from its rules and its glossary. */
export const vi = {
  title: 'Cách tính',
  headline: 'Mỗi trạng thái được tính theo quy tắc cố định, từ số đã công bố',
  subtitle:
    'Quy tắc dưới đây áp dụng cho mọi chỉ số, mọi kỳ. Ví dụ được tính ngay khi mở trang, bằng chính mã đang tính bảng chỉ số.',
  contents: 'Trên trang này',
  example: {
    live: 'Số liệu của kỳ đang xem',
    constructed: 'Ví dụ dựng để giải thích, không phải số liệu của tỉnh',
    constructedAll: 'Các ví dụ dưới đây dựng để giải thích, không phải số liệu của tỉnh.',
    given: 'Cho biết',
    steps: 'Từng bước',
    shown: 'Hiện trên thẻ',
    caution: 'Lưu ý đi kèm',
  },
  cases: {
    healthRecords: 'Đạt mọi mục tiêu quốc gia',
    missedThenOpen: 'Lỡ một mục tiêu, đang trên đường tới mục tiêu sau',
    threeQuarters: 'Đi được ba phần tư mức cần có',
    accounts: 'Không có mục tiêu; đọc cùng số đã dùng',
    digitalEconomy: 'Chưa ai công bố',
    speed: 'Nhiều số cả nước: chỉ so với số cùng cách đo',
    digitisation: 'Dưới cả nước, cùng một bảng chấm điểm',
    onlineDossiers: 'Giảm so với tháng trước; có kỳ suy ra',
    videoPoints: 'Giảm mà không phải báo động',
    dtiRank: 'Số hạng tăng là tụt bậc',
  },
  sections: {
    'ngay-danh-gia': 'Ngày đánh giá',
    'trang-thai': 'Các trạng thái',
    'do-tin-cay': 'Độ tin cậy: số nào được mang màu',
    'ket-qua': 'Kết quả so với mục tiêu',
    'vi-tri': 'Vị trí so với cả nước',
    'thay-doi': 'Thay đổi so với kỳ trước',
    'toc-do': 'Tốc độ cần có và đã có',
    'cau-tom-tat': 'Câu tóm tắt',
    'thu-tu-chu-y': 'Thứ tự cần chú ý',
    'so-sanh-ky': 'So sánh hai kỳ số liệu',
    'xep-hang': 'Thứ hạng và khung đánh giá',
    'so-lieu-loi': 'Số liệu lỗi',
    'nguyen-tac-trung-thuc': 'Bảy nguyên tắc trung thực',
    'so-va-ngay': 'Cách viết số và ngày',
    'tu-ngu': 'Từ ngữ',
  },
  statuses: ({ onTrack, atRisk }: RuleNumbers) => ({
    met: 'Số mới nhất đạt mọi mục tiêu được xét.',
    'on-track': `Chưa đạt, mục tiêu còn hạn; tiến độ từ ${onTrack} trở lên.`,
    'at-risk': `Chưa đạt, mục tiêu còn hạn; tiến độ từ ${atRisk} đến dưới ${onTrack}.`,
    'off-track': `Chưa đạt, mục tiêu còn hạn; tiến độ dưới ${atRisk}, hoặc đi lùi.`,
    missed: 'Chưa đạt, và mọi mục tiêu chưa đạt đều đã hết hạn.',
    above: 'Không có mục tiêu; số của tỉnh lớn hơn số cả nước cùng cách đo.',
    level: 'Không có mục tiêu; số của tỉnh ngang số cả nước cùng cách đo.',
    below: 'Không có mục tiêu; số của tỉnh nhỏ hơn số cả nước cùng cách đo.',
    'no-target': 'Không có mục tiêu để xét, cũng chưa có số cả nước so được.',
    informational: 'Số để biết, không có chiều tốt hay xấu.',
    'not-assessable': 'Có số và có mục tiêu, nhưng chưa có mốc đầu để tính tiến độ.',
    'not-published': 'Chưa ai công bố số này, hoặc số không được công bố.',
    missing: 'Có lịch công bố mà chưa có số; nói rõ đã đến hạn hay chưa.',
    broken: 'Cách đo hoặc định nghĩa đổi ở đúng kỳ mới nhất.',
    overdue: 'Đã quá hạn cập nhật; nói rõ bao nhiêu ngày.',
  }),
  statusNotes: [
    'Trạng thái luôn gồm chữ, hình và màu; bỏ màu đi vẫn đọc được.',
    'Màu nói tốt hay xấu, không nói tăng hay giảm. Với chỉ số càng thấp càng tốt, «trên cả nước» mang màu xấu.',
  ],
  hollow:
    'Nền rỗng, viền đứt: số tạm tính, ước tính, dự báo hoặc độ tin cậy thấp. Trạng thái vẫn tính, kèm chữ «tạm tính».',
  table: {
    period: 'Kỳ',
    value: 'Giá trị',
    mark: 'Dấu hiệu',
    slope: 'Thay đổi',
    field: 'Trường',
    found: 'Thấy',
    expected: 'Cần có',
    indicator: 'Chỉ số',
    was: (edition: string) => `Trước (${edition})`,
    now: (edition: string) => `Sau (${edition})`,
    listed: 'Xếp vào',
    kind: 'Loại',
    written: 'Viết là',
  },
  rules: rulesVi,
  glossary,
};

/** What every language of the method page must fill. */
export type MethodWords = typeof vi;
