import type { Api } from '#data/api.ts';
import type { Locale } from '#domain/model/text.ts';
import { loadLanguage, vietnamese, type Language } from '#i18n/languages.ts';
import { startLanguage } from '../default-locale.ts';

/** The language of a widget, and whether its words had to stand in for those that were wanted. */
export interface FrameLanguage {
  readonly language: Language;
  /** The words that were wanted could not be fetched; the Vietnamese ones are always there. */
  readonly failed: boolean;
}

/**
 * The language that a widget speaks: the one of its option, else the configured one. Never rejects.
 * @param asked by the option; null when it names none
 */
export async function frameLanguage(api: Api, asked: Locale | null): Promise<FrameLanguage> {
  const wanted = asked ?? (await startLanguage(api, ''));
  try {
    return { language: await loadLanguage(wanted), failed: false };
  } catch {
    return { language: vietnamese, failed: true };
  }
}
