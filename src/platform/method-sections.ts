/** Parts of the method page, in their order. Their addresses are stable: other pages and documents lead to them. */
export type MethodSection =
  | 'ngay-danh-gia'
  | 'trang-thai'
  | 'do-tin-cay'
  | 'ket-qua'
  | 'vi-tri'
  | 'thay-doi'
  | 'toc-do'
  | 'cau-tom-tat'
  | 'thu-tu-chu-y'
  | 'so-sanh-ky'
  | 'xep-hang'
  | 'so-lieu-loi'
  | 'nguyen-tac-trung-thuc'
  | 'so-va-ngay'
  | 'tu-ngu';
