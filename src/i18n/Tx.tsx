import { inLocale, type Text } from '#domain/model/text.ts';
import { useLocale } from './locale.tsx';

/** A published phrase in the reader's language; marked as Vietnamese where its translation is missing. */
export function Tx({ text }: { text: Text }) {
  const { locale } = useLocale();
  if (locale === 'en' && text.en === null) return <Vietnamese>{text.vi}</Vietnamese>;
  return inLocale(text, locale);
}

/** Words that exist in Vietnamese only: a screen reader on a page in another language is told so. */
export function Vietnamese({ children }: { children: string }) {
  return useLocale().locale === 'vi' ? children : <span lang="vi">{children}</span>;
}

/** A title or a name as its source prints it, in a language that the data do not name. */
export function AsPrinted({ children }: { children: string }) {
  return isVietnamese(children) ? <Vietnamese>{children}</Vietnamese> : children;
}

/** Letters of Vietnamese beyond the English ones, «đ» and the whole block of stacked marks among them. */
const vietnameseLetters = /[àáâãèéêìíòóôõùúýăĩũđơư\u1EA0-\u1EF9]/i;

/** Whether a printed name is Vietnamese, by its letters; of one in plain letters («VietnamPlus») nothing is claimed. */
export function isVietnamese(text: string): boolean {
  return vietnameseLetters.test(text);
}
