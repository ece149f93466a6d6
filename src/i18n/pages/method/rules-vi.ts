/** Numbers of the rules as the reader's language writes them; they come from the code that applies them. */
export interface RuleNumbers {
  readonly onTrack: string;
  readonly atRisk: string;
  readonly levelShare: string;
  readonly fewestPoints: string;
  readonly mostPoints: string;
  readonly mostPeriods: string;
  readonly usedShare: string;
}

/** The rules in words, a key a section. */
export const rulesVi = {
  evaluation: {
    lead: 'Trạng thái luôn được tính đến một ngày xác định.',
    rules: [
      'Kỳ đang cập nhật được tính đến hôm nay, theo giờ Việt Nam.',
      'Kỳ đã chốt được tính đến ngày của chính kỳ đó. Mở lại sau nhiều năm, trạng thái vẫn như cũ.',
    ],
    now: (edition: string, date: string) => `${edition}: mọi trạng thái tính đến ${date}.`,
  },
  trust: {
    lead: 'Trước khi so với bất cứ thứ gì, phải biết số có được mang màu không. Hỏi theo thứ tự dưới đây; điều đầu tiên đúng thì dừng.',
    list: 'Số có được mang màu không? Hỏi từng điều, theo thứ tự',
    after: [
      'Số bị giữ màu vẫn hiện, kèm lý do, ở mọi nơi chỉ số xuất hiện.',
      'Chỉ số không có nhịp cố định và không có lịch công bố thì không bao giờ quá hạn; trang nói số đã cách bao nhiêu tháng.',
    ],
    examples: {
      notPublished: 'Chưa công bố: đơn vị chưa báo cáo, hoặc chưa có số nào và cũng chưa có hạn nào.',
      confidential: 'Nguồn ghi rõ là không công bố, bảo mật hoặc không áp dụng.',
      notDue: 'Thiếu số, nhưng hạn chưa tới.',
      missing: 'Thiếu số, và hạn cùng số ngày ân hạn đã qua.',
      broken: 'Chuỗi gián đoạn, hoặc khác định nghĩa, ở kỳ mới nhất.',
      overdue: 'Quá hạn: ngày đánh giá sau hạn cập nhật cộng ân hạn. Số ngày đếm từ hạn.',
      inGrace: 'Ngày cuối của ân hạn: chưa quá hạn.',
      provisional: 'Tạm tính, ước tính, dự báo hoặc độ tin cậy thấp: giữ trạng thái, vẽ rỗng.',
      final: 'Còn lại: số chính thức, mang màu.',
    },
  },
  performance: {
    lead: 'Sáu bước, hỏi theo thứ tự. Bước đầu tiên trả lời được thì cho trạng thái.',
    rules: ({ onTrack, atRisk }: RuleNumbers) => [
      'Số bị giữ màu (chưa công bố, thiếu, gián đoạn, quá hạn): không xét, nói lý do.',
      'Số liệu tham khảo: không xét. Không có mục tiêu: không xét theo mục tiêu; nếu so được với cả nước thì vị trí ấy là trạng thái.',
      'Đạt mọi mục tiêu: «Đạt mục tiêu». Nêu tên mục tiêu khó nhất.',
      'Có mục tiêu chưa đạt, và tất cả chúng đã hết hạn: «Lỡ mục tiêu».',
      `Có mục tiêu chưa đạt còn hạn: đích là mục tiêu đến hạn sớm nhất trong số đó. Tiến độ bằng phần quãng đường đã đi chia cho phần thời gian đã qua, cả hai tính từ mốc đầu đến đích. Từ ${onTrack}: «Đúng tiến độ». Từ ${atRisk}: «Chậm so với lộ trình». Dưới ${atRisk} hoặc đi lùi: «Chệch lộ trình».`,
      'Không có mốc đầu trước kỳ mới nhất: «Chưa đánh giá được».',
    ],
    notesTitle: 'Những điều phải biết khi đọc kết quả',
    notes: [
      'Mục tiêu của tỉnh được xét trước. Tỉnh không đặt thì mới xét mục tiêu quốc gia, và chỉ với tỷ lệ: số đếm của cả nước không nói gì về một tỉnh. Khi đó lời trên trang ghi «mục tiêu quốc gia».',
      'Mục tiêu trước đã lỡ luôn được nêu bên cạnh mục tiêu đang xét.',
      'Tiến độ tính theo đường thẳng, không theo lãi kép: nhiều tỷ lệ bắt đầu gần 0, tính lãi kép thì mức tăng nào trông cũng lớn.',
      'Số tạm tính giữ nguyên trạng thái, vẽ rỗng.',
    ],
    thresholds: 'Ngưỡng của tiến độ',
    meeting: 'Thế nào là đạt, khi số là mức chặn hoặc ước',
    meetingNote:
      'Chỉ coi là đạt khi mọi giá trị mà số ấy có thể mang đều đạt. «Khoảng» được tính như số đúng, có đánh dấu ≈.',
    meetingRow: (figure: string, goal: string) => `${figure}, mục tiêu ${goal}`,
    isMet: 'Đạt',
    isUnmet: 'Chưa đạt',
    others: 'Các trường hợp khác',
    examples: {
      ownFirst: 'Tỉnh đặt 30%, cả nước đặt 95%: xét theo mục tiêu của tỉnh.',
      countsAlone: 'Số đếm, chỉ có mục tiêu quốc gia: không xét.',
      missed: 'Hai mục tiêu, cả hai đã hết hạn mà chưa đạt.',
      movedAway: 'Lùi so với mốc đầu, dù chỉ một chút.',
      noBaseline: 'Có mục tiêu còn hạn, không có mốc đầu.',
      lowerBetter: 'Càng thấp càng tốt: 8% đạt mục tiêu nhiều nhất 10%.',
      informational: 'Số liệu tham khảo: mục tiêu có cũng không xét.',
    },
  },
  position: {
    lead: 'Chênh lệch với cả nước chỉ được tính khi hai số cùng một thứ. Thiếu một điều là không so, và trang nói thiếu điều gì.',
    rules: ({ levelShare }: RuleNumbers) => [
      'Cùng đơn vị tính; thứ hạng không đem so với giá trị đo.',
      'Cùng cách đo: mã phương pháp trùng nhau.',
      'Cùng phạm vi, cùng định nghĩa.',
      'Cùng kỳ, hoặc hai kỳ cùng độ dài cách nhau không quá một bước của nhịp báo cáo.',
      'Số chỉ nêu mức chặn («hơn 60») mà có thể nằm ở cả hai bên thì không so.',
      `Ngang bằng: lệch không quá ${levelShare} số của cả nước, hoặc nửa đơn vị của chữ số cuối đang hiện, lấy mức rộng hơn.`,
      'Cao hơn chưa chắc là tốt hơn: điều đó tùy chiều của từng chỉ số. Thứ hạng thì số nhỏ là tốt.',
    ],
  },
  change: {
    lead: 'So số mới nhất với số ngay trước của chính chỉ số.',
    rules: [
      'Chênh lệch tuyệt đối theo đơn vị của chỉ số; hai tỷ lệ trừ nhau là «điểm %», hai thứ hạng trừ nhau là «bậc».',
      'Hai kỳ không liền nhau thì ghi «không liền kỳ».',
      'Kỳ chưa kết thúc, số dự báo: không so.',
      'Đổi cách đo, đổi định nghĩa, hoặc số chỉ nêu mức chặn: không so, nói lý do.',
      'Tăng hay giảm là một việc, tốt hay xấu là việc khác. Số tham khảo không tốt không xấu.',
    ],
    desirability: { better: 'tốt lên', worse: 'xấu đi', neutral: 'không tốt, không xấu' },
    meaning: 'Ý nghĩa',
    sum: 'Phép tính',
    minus: (latest: string, previous: string) => `${latest} trừ ${previous}`,
    result: 'Thay đổi',
    none: 'không so được',
  },
  pace: {
    lead: 'Trả lời «phải nhanh đến đâu mới kịp» bằng đơn vị của chỉ số. Tốc độ chỉ nói thêm, không quyết định trạng thái.',
    rules: ({ fewestPoints, mostPoints, mostPeriods }: RuleNumbers) => [
      'Cần có mỗi kỳ: phần còn thiếu chia cho số kỳ còn lại đến hạn.',
      `Đã có mỗi kỳ: trung vị của các thay đổi trong tối đa ${mostPeriods} kỳ gần nhất. Có ${mostPoints} điểm thì lấy mọi cặp điểm (Theil–Sen), nên một kỳ nhảy vọt không kéo lệch kết quả; ít hơn thì lấy các kỳ liền nhau.`,
      `Dưới ${fewestPoints} điểm: không nói tốc độ.`,
      'Giữ tốc độ ấy thì đến ngày nào đạt. Đi ngược chiều, hoặc phải hơn 100 năm: «không đạt nếu giữ tốc độ này».',
    ],
    examples: {
      steady: 'Bốn tháng tăng đều: trung vị của ba lần thay đổi',
      leap: 'Năm tháng, một tháng nhảy vọt: trung vị của mười cặp',
      falling: 'Ba tháng đi xuống',
      tooShort: 'Hai tháng',
    },
    none: 'Chưa đủ điểm để nói tốc độ.',
  },
  sentence: {
    lead: 'Câu do ngữ pháp cố định ghép từ các sự việc đã tính, không do người viết. Cùng số liệu thì cùng câu; số nào trong câu cũng có trong dữ liệu; tiếng Việt và tiếng Anh lấy từ cùng sự việc.',
    rules: [
      'Mục tiêu chưa đạt hoặc đã lỡ.',
      'Kém cả nước.',
      'Đã cấp mà chưa dùng hết.',
      'Mục tiêu đã đạt, hoặc đang đúng tiến độ.',
      'Hơn hoặc ngang cả nước.',
      'Thay đổi xấu đi so với kỳ trước.',
      'Thứ hạng trong cùng khung.',
      'Thay đổi khác so với kỳ trước.',
      'Chỉ số phải đọc cùng, rồi số đi kèm.',
      'Lý do chưa so được với cả nước.',
    ],
    order: 'Sự việc quan trọng nhất cho quyết định đứng trước:',
    after: 'Thẻ lấy sự việc đầu tiên; trang chỉ số lấy hai. Số bị giữ màu chỉ cho một sự việc: vì sao.',
    facts: 'Các sự việc của chỉ số này, theo thứ tự',
    overview: 'Câu của trang tổng quan',
  },
  attention: {
    lead: 'Nặng nhất trước. Mỗi chỉ số đứng một lần, theo lý do nặng nhất của nó.',
    rules: ({ usedShare }: RuleNumbers) => [
      'Quá hạn cập nhật, hoặc chệch lộ trình: hai lý do ngang nhau.',
      'Lỡ mục tiêu.',
      'Chậm so với lộ trình.',
      'Kém cả nước: lệch tương đối lớn hơn đứng trước.',
      `Đã cấp mà chưa dùng hết: dùng dưới ${usedShare} số đã cấp.`,
      'Điểm nghẽn mức cao.',
    ],
    after:
      'Ngang nhau thì theo thứ tự trụ cột, rồi theo mã. Số bị giữ màu vì lý do khác quá hạn không vào danh sách.',
    list: 'Danh sách xếp từ mười mục dựng sẵn',
    absent: (name: string) => `Không có trong danh sách: ${name}`,
  },
  editions: {
    lead: 'Đặt hai kỳ cạnh nhau, từng chỉ số một. Mỗi kỳ được đánh giá theo ngày của chính nó.',
    rules: [
      'Mỗi chỉ số đứng trong đúng một nhóm: nhóm đầu tiên phù hợp dưới đây.',
      'Mới quá hạn: kỳ sau quá hạn mà kỳ trước thì chưa.',
      'Được đính chính: cùng một kỳ của số mà con số khác đi.',
      'Mới có số liệu, không còn số liệu: chỉ có ở một trong hai kỳ.',
      'Xấu đi, tốt lên: theo trạng thái, rồi theo giá trị, rồi theo thứ hạng; chỉ số tham khảo và thay đổi do sáp nhập địa giới không bị tính là xấu đi.',
      'Thay đổi khác: có khác trước mà không phải tốt hay xấu; đổi đơn vị, cách đo hoặc định nghĩa thì không tính chênh lệch.',
      'Giữ nguyên: không có gì khác.',
    ],
    noDifference: 'không tính chênh lệch',
    absent: 'không có',
  },
  rank: {
    lead: 'Thứ hạng và điểm không bao giờ đứng một mình.',
    rules: [
      'Luôn đi cùng năm, khung đánh giá và số đơn vị tham gia: 50/63, năm 2022.',
      'Số hạng tăng là tụt bậc: từ 47 xuống 50 là giảm 3 bậc, và là xấu.',
      'Hai khung khác nhau: không trừ hạng cho nhau, không nối bằng một đường trên biểu đồ.',
    ],
    frames: 'Hai khung khác nhau',
    earlier: 'Kỳ trước',
    later: 'Kỳ sau',
    gained: 'Số bậc',
    framesResult: (gained: number | null) => (gained === null ? 'không tính số bậc' : `${gained} bậc`),
    inFrame: (place: string, period: string, frame: string) => `${place}, ${period}, khung ${frame}`,
  },
  quarantine: {
    list: 'Vài giá trị sai và lời báo lỗi',
    lead: 'Một bản ghi lỗi không làm hỏng cả trang, và không bao giờ được đoán.',
    rules: [
      'Đơn vị của lỗi là bản ghi: chỉ số, số của một kỳ, mục tiêu, số so sánh, nguồn hoặc mốc việc.',
      'Bản ghi lỗi được tách ra; thẻ ghi «Số liệu lỗi, đã tách riêng»; phần còn lại vẫn hiện.',
      'Mỗi lỗi được liệt kê với vị trí, cái đã thấy và cái cần có.',
      'Kiểm cả những điều vượt ngoài hình thức: kỳ sau ngày công bố, giá trị ngoài giới hạn, tử số và mẫu số không khớp tỷ lệ, trùng mã, nguồn không có trong danh sách.',
      'Chỉ khi không đọc được cả tệp danh mục thì trang mới dừng, và giữ số liệu tốt gần nhất kèm ngày.',
    ],
  },
  honesty: [
    'Số nào cũng có kỳ và dẫn tới nguồn; số suy ra thì ghi là suy ra.',
    'Đã cấp và đã dùng hiện cùng nhau khi biết cả hai.',
    'Khác kỳ, khác cách đo, khác phạm vi hoặc khác đơn vị thì không hiện chênh lệch, mà hiện lý do.',
    'Số 100% nào cũng nói 100% của cái gì.',
    'Trạng thái có hạn dùng: số quá hạn hoặc gián đoạn thì giữ màu lại, số tạm tính thì vẽ rỗng; lần nào cũng nói lý do.',
    'Thứ hạng và điểm luôn đi cùng năm và khung đánh giá; không nối các khung bằng một đường.',
    'Biểu đồ lượng bắt đầu từ 0; trục bị cắt thì nói là bị cắt.',
  ],
  numbers: {
    lead: 'Một cách viết cho cả bảng chỉ số.',
    rows: {
      number: 'Số lẻ',
      share: 'Tỷ lệ',
      points: 'Chênh lệch hai tỷ lệ',
      qualified: 'Mức chặn',
      scaled: 'Số lớn trên thẻ',
      place: 'Thứ hạng',
      day: 'Ngày',
      month: 'Tháng',
      quarter: 'Quý',
      year: 'Năm',
    },
  },
  missing:
    'Số còn thiếu thì nói lý do: «chưa có số liệu công bố», «chưa đến kỳ», «quá hạn 12 ngày». Không bao giờ ghi 0.',
};
