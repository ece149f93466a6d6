import { useQuery } from '@tanstack/react-query';
import { useNavigate, useLocation } from 'react-router';
import { useApi } from '#data/context.tsx';
import { editionsQuery } from '#data/editions.ts';
import { formatDate } from '#domain/format/date.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { editionParam, useEditionId } from '#platform/edition-param.ts';
import styles from './EditionBanner.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** Which edition is on the screen, until when its figures reach, and the switch to another. */
export function EditionBanner({ catalogue }: { catalogue: Catalogue | null }) {
  const { t, locale } = useLocale();
  const edition = catalogue?.edition ?? null;
  return (
    <section aria-label={t.edition.label} className={styles.banner}>
      <div className={styles.inner}>
        <EditionSwitch current={edition?.id ?? null} />
        <p className={styles.note}>
          {edition && (
            <>
              <strong>{t.edition.cutoff(formatDate(edition.dataCutoff, locale))}</strong>
              {edition.note && (
                <>
                  {' · '}
                  <Tx text={edition.note} />
                </>
              )}
            </>
          )}
        </p>
        <LanguageSwitch />
      </div>
    </section>
  );
}

function EditionSwitch({ current }: { current: string | null }) {
  const { t, tx } = useLocale();
  const asked = useEditionId();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const list = useQuery(editionsQuery(useApi())).data?.value ?? null;
  const shown = asked ?? current ?? list?.defaultId ?? '';
  const choose = (id: string) => {
    const params = new URLSearchParams(search);
    if (id === list?.defaultId) params.delete(editionParam);
    else params.set(editionParam, id);
    const query = params.toString();
    void navigate(`${pathname}${query ? `?${query}` : ''}`, { preventScrollReset: true });
  };
  return (
    <label className={styles.switch}>
      <span className={styles.label}>{t.edition.label}</span>
      <select value={shown} onChange={(event) => choose(event.target.value)} disabled={!list}>
        {!list?.editions.some((edition) => edition.id === shown) && <option value={shown}>{shown}</option>}
        {list?.editions.map((edition) => (
          <option key={edition.id} value={edition.id}>
            {tx(edition.title)}
          </option>
        ))}
      </select>
    </label>
  );
}
