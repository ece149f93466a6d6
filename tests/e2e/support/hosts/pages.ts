import type { HostPage } from './portal.ts';
import { drupalTheme, liferayScript, liferayTheme, sharepointScript, sharepointTheme } from './themes.ts';

/** What the system does to the line that an editor pasted, before it is saved. */
type Sanitiser = (pasted: string) => string;

/** Puts a sandbox on every frame; null takes none. */
export function sandboxed(tokens: string | null): Sanitiser {
  return (pasted) =>
    tokens === null ? pasted : pasted.replaceAll('<iframe ', `<iframe sandbox="${tokens}" `);
}

const withoutScripts: Sanitiser = (pasted) => pasted.replaceAll(/<script\b.*?<\/script>/gs, '');
const withoutStyles: Sanitiser = (pasted) => pasted.replaceAll(/\sstyle="[^"]*"/g, '');

/** A policy as strict as a portal can have that still shows frames of the dashboard. */
export function strictPolicy(site: string, script: string = site): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    `script-src 'self' ${script}`,
    `frame-src ${site}`,
    "img-src 'self' data:",
    "base-uri 'none'",
  ];
  return { 'Content-Security-Policy': policy.join('; ') };
}

function document(theme: string, body: string, attributes = '', script = ''): string {
  return `<!doctype html>
<html lang="vi" ${attributes}><head><meta charset="utf-8"><title>Cổng thông tin điện tử tỉnh</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/theme/${theme}.css">${script}</head><body>${body}</body></html>`;
}

const before = '<p id="truoc">Kết quả nổi bật về chuyển đổi số của tỉnh.</p>';
const after = '<p id="sau">Đoạn văn ngay sau ô nhúng.</p>';

/**
 * A Liferay DXP page: Clay's reset, portlet columns, YUI and an AMD loader on the window, and the iframe sanitiser.
 * @param sandbox what the administrator has set; empty, the default of the product, lets no script run
 */
export function liferayPage(pasted: string, sandbox: string | null = null): HostPage {
  const content = sandboxed(sandbox)(pasted);
  return {
    theme: { 'liferay.css': liferayTheme, 'liferay.js': liferayScript },
    html: document(
      'liferay',
      `<div class="container-fluid" id="wrapper"><div class="row portlet-layout"><div class="portlet-column col-8">
<section class="portlet"><div class="portlet-body"><div class="journal-content-article">${before}${content}${after}</div></div></section>
</div><aside class="portlet-column col-4"><p>Liên kết</p></aside></div></div>`,
      'class="ltr yui3-js-enabled"',
      '<script src="/theme/liferay.js"></script>',
    ),
  };
}

/** A SharePoint page: a canvas of fixed width, frames with `allow-*`, and no script of an editor survives. */
export function sharepointPage(pasted: string): HostPage {
  const tokens = 'allow-scripts allow-same-origin allow-forms allow-popups allow-presentation';
  const content = sandboxed(tokens)(withoutScripts(pasted));
  return {
    theme: { 'sharepoint.css': sharepointTheme, 'sharepoint.js': sharepointScript },
    html: document(
      'sharepoint',
      `<div id="spPageChromeAppDiv"><div class="Canvas"><div class="CanvasZone"><div class="CanvasSection">
<div class="ControlZone" data-automation-id="embedWebPart">${before}${content}${after}</div></div></div></div></div>`,
      '',
      '<script src="/theme/sharepoint.js"></script>',
    ),
  };
}

/**
 * A Drupal page with a text made in CKEditor: a theme that keeps media inside its column, a filter that drops `style`.
 * @param format `full`: scripts stay; `limited`: only the frame
 */
export function drupalPage(pasted: string, format: 'full' | 'limited' = 'full'): HostPage {
  const content = withoutStyles(format === 'full' ? pasted : withoutScripts(pasted));
  return {
    theme: { 'drupal.css': drupalTheme },
    html: document(
      'drupal',
      `<div class="dialog-off-canvas-main-canvas"><main class="layout-main-wrapper"><article class="node">
<div class="text-formatted field field--name-body">${before}<div class="ck-content">${content}</div>${after}</div></article></main></div>`,
      'dir="ltr"',
    ),
  };
}

const plainTheme = `body { margin: 0; padding: 16px; font: 16px/1.5 serif; } .hep { width: 300px; }
.cao { height: 3000px; } [hidden] { display: none; }`;

/** A page without a system: what is pasted stands in it as it is. */
export function plainPage(body: string, headers: Readonly<Record<string, string>> = {}): HostPage {
  return { theme: { 'plain.css': plainTheme }, html: document('plain', body), headers };
}
