/** Terms that a reader meets in the product, in plain words. Each key is a term of the glossary in every language. */
export const glossaryVi = {
  indicator: ['Chỉ số', 'Một việc được đo, có định nghĩa, cách đo, chủ trì và số theo kỳ.'],
  edition: ['Kỳ số liệu', 'Bộ số liệu công bố cùng lúc. Kỳ đã chốt không bao giờ đổi.'],
  pillar: ['Trụ cột', 'Một trong bốn phần: hạ tầng số, chính quyền số, kinh tế số, xã hội số.'],
  target: ['Mục tiêu', 'Mức phải đạt vào một ngày, do văn bản của tỉnh hoặc của trung ương đặt ra.'],
  baseline: ['Mốc đầu', 'Số cũ mà tiến độ được tính từ đó.'],
  course: ['Lộ trình', 'Đường thẳng từ mốc đầu đến mục tiêu.'],
  pace: ['Tiến độ', 'Phần quãng đường đã đi chia cho phần thời gian đã qua; 1 là vừa kịp.'],
  points: ['Điểm %', 'Hiệu của hai tỷ lệ: từ 41,5% xuống 39,0% là giảm 2,5 điểm %, không phải 2,5%.'],
  derived: ['Suy ra từ số đã công bố', 'Tính bằng phép cộng trừ chia từ các số đã in; luôn được đánh dấu.'],
  provisional: ['Tạm tính', 'Số còn có thể sửa; trạng thái vẽ rỗng.'],
  lowReliability: ['Độ tin cậy thấp', 'Nguồn yếu hoặc cách đo không rõ; trạng thái vẽ rỗng.'],
  revised: ['Đã đính chính', 'Cùng một kỳ, nơi công bố đã thay số cũ bằng số mới.'],
  broken: ['Chuỗi số liệu gián đoạn', 'Từ kỳ ấy, cách đo hoặc định nghĩa khác trước: không so với kỳ cũ.'],
  bound: ['Mức chặn', 'Số chỉ nói một phía: «hơn 700.000», «dưới 90%».'],
  denominator: ['Tử số / mẫu số', 'Hai số đếm đứng sau một tỷ lệ; mẫu số là toàn bộ của 100%.'],
  cumulative: ['Lũy kế', 'Cộng dồn từ đầu năm, không phải của riêng tháng.'],
  bottleneck: ['Điểm nghẽn', 'Việc đang cản nhiều việc khác, có đơn vị chịu trách nhiệm.'],
  dti: [
    'DTI',
    'Bộ chỉ số đánh giá chuyển đổi số cấp tỉnh do Bộ TT&TT công bố; khung chấm đã đổi, hạng chỉ so trong cùng khung.',
  ],
  index766: [
    'Bộ chỉ số 766',
    'Chấm điểm phục vụ người dân, doanh nghiệp khi làm thủ tục hành chính, theo Quyết định 766/QĐ-TTg.',
  ],
  papi: ['PAPI', 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh, hỏi người dân.'],
  pci: ['PCI', 'Chỉ số năng lực cạnh tranh cấp tỉnh, hỏi doanh nghiệp.'],
  grdp: ['GRDP', 'Tổng sản phẩm trên địa bàn tỉnh.'],
  iSpeed: ['i-Speed', 'Công cụ đo tốc độ Internet của Trung tâm Internet Việt Nam.'],
  ookla: ['Ookla', 'Công ty đo tốc độ Internet; số của họ đo khác số trong bài báo, không trừ cho nhau.'],
  ipv6: ['IPv6', 'Thế hệ địa chỉ Internet mới, thay cho IPv4 đã cạn.'],
  dualStack: ['IPv4/IPv6', 'Chạy song song hai thế hệ địa chỉ, còn gọi là dual-stack.'],
  bts: ['Trạm BTS', 'Trạm thu phát sóng di động.'],
  vneid: [
    'VNeID, tài khoản mức 2',
    'Tài khoản định danh điện tử ở mức xác minh cao; cấp rồi còn phải kích hoạt trên VNeID mới dùng được.',
  ],
  signature: ['Chữ ký số', 'Chữ ký điện tử có chứng thư, dùng thay chữ ký tay.'],
  fullService: ['Toàn trình', 'Dịch vụ công làm trọn vẹn trên mạng, không phải đến nơi.'],
  pac: ['Trung tâm HCC', 'Trung tâm Hành chính công tỉnh; không gồm cấp huyện, cấp xã.'],
  digitalTeam: ['Tổ công nghệ số cộng đồng', 'Nhóm ở thôn, khu phố giúp người dân dùng dịch vụ số.'],
} as const satisfies Record<string, readonly [term: string, meaning: string]>;

export type GlossaryTerm = keyof typeof glossaryVi;
/** The terms in one language: name and meaning. */
export type Glossary = Readonly<Record<GlossaryTerm, readonly [term: string, meaning: string]>>;
