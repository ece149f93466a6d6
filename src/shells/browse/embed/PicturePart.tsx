import { useQuery } from '@tanstack/react-query';
import { useApi } from '#data/context.tsx';
import { pagePictureQuery } from '#data/oembed.ts';
import { oembedAddress, pictureSnippet, type SnippetParts } from '#domain/widget/snippet.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWayWords } from '#i18n/pages/embed-ways.ts';
import { useWords } from '#i18n/words.ts';
import styles from './CopySection.module.css';
import { CopyText } from './CopyText.tsx';
import type { Site } from './useSite.ts';

interface PicturePartProps {
  readonly parts: SnippetParts;
  readonly site: Site;
}

/** A picture, and the address for systems that know oEmbed, where the build has them. */
export function PicturePart({ parts, site }: PicturePartProps) {
  const words = useWords(embedWayWords);
  const address = oembedAddress(parts.request);
  if (address === null) return null;
  if (!site.configured) return <p className={styles.note}>{words.noPicture}</p>;
  return <Built address={address} parts={parts} site={site} />;
}

function Built({ address, parts, site }: PicturePartProps & { readonly address: string }) {
  const { t } = useLocale();
  const words = useWords(embedWayWords);
  const { data: picture, isPending } = useQuery(pagePictureQuery(useApi(), address));
  if (isPending) return <p role="status">{t.loading}</p>;
  if (!picture) return <p role="status">{words.pictureFailed}</p>;
  return (
    <>
      <CopyText label={words.picture} text={pictureSnippet(parts, picture)} code />
      <p className={styles.note}>{words.pictureNote(new URL(picture.url).origin)}</p>
      <CopyText label={words.oembed} text={new URL(address.slice(1), site.root).href} code />
      <p className={styles.note}>{words.oembedNote}</p>
    </>
  );
}
