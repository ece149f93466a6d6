/** Clay, Liferay's own style: a reset of boxes, a grid, and rules for bare elements that reach into anything pasted. */
export const liferayTheme = `*, *::before, *::after { box-sizing: border-box; }
html { font-size: 10px; line-height: 1.15; }
body { margin: 0; background: #f1f2f5; color: #272833; font: 400 1.6rem/1.5 system-ui, sans-serif; }
h1, h2, h3, h4 { margin: 0 0 .5rem; color: #8c1515; text-transform: uppercase; letter-spacing: .05em; }
a { color: #0b5fff; } a:hover { text-decoration: underline; }
img, svg, iframe { vertical-align: middle; }
iframe { border: 2px solid #cdced9; }
.container-fluid { max-width: 1248px; margin: 0 auto; padding: 0 12px; }
.row { display: flex; flex-wrap: wrap; margin: 0 -12px; }
.portlet-column { padding: 0 12px; min-width: 0; } .col-8 { flex: 0 0 66.667%; } .col-4 { flex: 0 0 33.333%; }
.portlet { margin-bottom: 1rem; background: #fff; border-radius: 4px; } .portlet-body { padding: 1.6rem; }
@media (max-width: 767px) { .col-8, .col-4 { flex-basis: 100%; } }`;

/** What Liferay leaves on the window: a loader of AMD modules, YUI, jQuery; and a prototype that an old portlet extended. */
export const liferayScript = `window.Liferay = { Loader: {}, on: function () {}, ThemeDisplay: {} };
window.YUI = function () {}; window.AUI = window.YUI;
window.define = function () { throw new Error('define() of an AMD loader was called by something that is no module'); };
window.define.amd = {}; window.module = undefined; window.exports = undefined;
window.$ = window.jQuery = function () { return { ready: function (run) { run(); }, each: function () {} }; };
Array.prototype.contains = function (item) { return this.indexOf(item) >= 0; };
Object.defineProperty(Object.prototype, 'extend', { value: function () {}, configurable: true, writable: true });
window.name = 'portal';`;

/** SharePoint: a canvas that does not follow the window, and its own rules for frames. */
export const sharepointTheme = `html, body { height: 100%; margin: 0; overflow: hidden; font: 14px 'Segoe UI', sans-serif; }
#spPageChromeAppDiv { height: 100%; overflow: auto; }
.Canvas { width: 1204px; margin: 0 auto; } .CanvasZone { padding: 24px 0; }
.CanvasSection { display: block; width: 572px; padding: 0 8px; }
.ControlZone { border: 1px solid transparent; } .ControlZone iframe { max-width: 100%; border: 0; display: block; }`;

export const sharepointScript = `window._spPageContextInfo = { webAbsoluteUrl: location.origin };
window.g_disableCheckoutInEditMode = false; window.SP = { SOD: {} };
window.$get = function (id) { return document.getElementById(id); };
window.addEventListener('message', function (event) {
  if (typeof event.data === 'string') JSON.parse(event.data);
});`;

/** Drupal's Olivero with a module for media that follow their column. */
export const drupalTheme = `* { box-sizing: border-box; }
html { font-size: 100%; } body { margin: 0; color: #313637; font: 1.125rem/1.7 Lora, serif; }
.layout-main-wrapper { max-width: 720px; margin: 0 auto; padding: 0 18px; }
.text-formatted > * + * { margin-block-start: 1.5rem; } .ck-content { overflow: hidden; }
img, video, iframe, object, embed { max-width: 100%; }
iframe { border: 0; display: block; }`;
