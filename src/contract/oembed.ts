import * as v from 'valibot';

const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));

const OembedSchema = v.object({
  thumbnail_url: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  thumbnail_width: size,
  thumbnail_height: size,
});

/** The picture of a page, as its oEmbed answer names it. Its figures are those of the build. */
export interface PagePicture {
  /** Absolute. */
  readonly url: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** Reads the picture out of an oEmbed answer; null when it is something else. */
export function parseOembedPicture(source: string): PagePicture | null {
  try {
    const result = v.safeParse(OembedSchema, JSON.parse(source));
    if (!result.success) return null;
    const { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height } = result.output;
    return { url, width, height };
  } catch {
    return null;
  }
}
