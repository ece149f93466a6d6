import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApi } from '#data/context.tsx';
import { fullPageAddress, pageAddress } from '#domain/widget/address.ts';
import type { WidgetOptions, WidgetRequest } from '#domain/widget/options.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { useAsked } from './asked.ts';
import { useHost } from './host.ts';
import styles from './OutLink.module.css';

interface OutLinkProps {
  /** Address from the site's root, with its query. */
  readonly address: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link out of the widget; in a tab of its own, for the page around belongs to somebody else. */
function OutLink({ address, className, children }: OutLinkProps) {
  const words = useWords(embedWords);
  const { tell } = useHost();
  const { appRoot } = useApi();
  const href = new URL(address.slice(1), appRoot).href;
  return (
    <a
      className={className}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={() => tell({ type: 'navigate', href })}
    >
      {children}
      <span className="visually-hidden"> {words.opensTab}</span>
    </a>
  );
}

/** Options as the reader sees them: the language is that of the screen, whoever chose it. */
function useShown(options: WidgetOptions): WidgetOptions {
  const { locale } = useLocale();
  return locale === 'vi' && options.locale === null ? options : { ...options, locale };
}

/** A link to a page of the site in the edition and the language of the widget. */
export function PageLink({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const options = useShown(useAsked().request.options);
  return (
    <OutLink address={pageAddress(path, options)} className={styles.name}>
      {children}
    </OutLink>
  );
}

interface FullPageLinkProps {
  readonly request: WidgetRequest;
  /** What the page is of, where the words alone would not tell it; heard, not seen. */
  readonly about?: ReactNode;
  readonly children: ReactNode;
}

/** The way from a widget to the page that says more. */
export function FullPageLink({ request, about, children }: FullPageLinkProps) {
  const options = useShown(request.options);
  return (
    <OutLink address={fullPageAddress({ ...request, options })} className={styles.full}>
      <span>
        {children}
        {about && <span className="visually-hidden">: {about}</span>}
      </span>
      <ArrowUpRight size={14} aria-hidden />
    </OutLink>
  );
}
