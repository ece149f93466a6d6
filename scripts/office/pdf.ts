import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run, toolEnvironment } from '../setup/run.mjs';
import type { OfficeTools } from './tools.ts';

/** LibreOffice starts in seconds; a file that hangs it is a failure. */
const patience = 120;

/** LibreOffice takes Liberation Sans for Arial, and its older versions have no Vietnamese letters; Arimo has. */
const fontSettings = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><selectfont><rejectfont><pattern>
<patelt name="family"><string>Liberation Sans</string></patelt></pattern></rejectfont></selectfont></fontconfig>`;

/**
 * Converts PowerPoint files to PDF in one go, with a profile of its own so that an open LibreOffice does not matter.
 * @returns path of the PDF by the path of its source; one that is not there could not be opened
 */
export async function toPdf(
  { soffice }: OfficeTools,
  files: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = ['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder];
  const FONTCONFIG_FILE = join(folder, 'fonts.conf');
  writeFileSync(FONTCONFIG_FILE, fontSettings);
  const env = { ...toolEnvironment(), FONTCONFIG_FILE };
  await run('timeout', [String(patience), soffice, profile, ...convert, ...files], { quiet: true, env });
  return new Map(files.map((file) => [file, join(folder, `${basename(file, '.pptx')}.pdf`)]));
}

/** A word on a page, in points. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** Its text as it was put down, line after line. */
  readonly text: string;
  readonly words: readonly Word[];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (text: string) => text.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

const wordForm = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;

/** Reads a PDF's pages. @throws when pdftotext cannot read it */
export async function pagesOf({ pdftotext }: OfficeTools, pdf: string): Promise<readonly Page[]> {
  const [raw, boxes] = await Promise.all([
    run(pdftotext, ['-enc', 'UTF-8', '-raw', pdf, '-'], { quiet: true }),
    run(pdftotext, ['-enc', 'UTF-8', '-bbox', pdf, '-'], { quiet: true }),
  ]);
  if (raw.code !== 0 || boxes.code !== 0) throw new Error(`pdftotext: ${raw.output}`);
  const texts = raw.output.split('\f');
  const pages = [...boxes.output.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)];
  return pages.map(([, width, height, inside = ''], at) => ({
    width: Number(width),
    height: Number(height),
    text: texts[at] ?? '',
    words: [...inside.matchAll(wordForm)].map(([, left, top, right, bottom, text = '']) => ({
      text: plain(text),
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  }));
}
