// @ts-check
/*
 * nhung.js, version 1: makes the frames of the dashboard as high as their content, on the page that has them.
 * Released: this file never changes again; another behaviour is another version (docs/embed.md).
 */
(function () {
  'use strict';

  const version = 1;
  const highest = 20000;
  const script = document.currentScript;
  /** Origin of the dashboard; null where the browser cannot tell, then a frame is known by its path alone. */
  const site = script instanceof HTMLScriptElement && script.src ? new URL(script.src).origin : null;

  /**
   * The origin of a frame's address, when the frame shows a widget.
   * @param {HTMLIFrameElement} frame
   */
  function originOf(frame) {
    try {
      const { origin, pathname, protocol } = new URL(frame.src);
      const ours = site === null ? /^https?:$/.test(protocol) : origin === site;
      return ours && pathname.includes('/nhung/') ? origin : null;
    } catch (_) {
      return null;
    }
  }

  /**
   * Whether the frame's sandbox, if it has one, lets it do something.
   * @param {HTMLIFrameElement} frame
   * @param {string} token
   */
  function may(frame, token) {
    const sandbox = frame.getAttribute('sandbox');
    return sandbox === null || sandbox.toLowerCase().split(/\s+/).includes(token);
  }

  /**
   * @param {HTMLIFrameElement} frame
   * @param {unknown} height px, of the content
   */
  function fit(frame, height) {
    if (typeof height !== 'number' || !isFinite(height) || height <= 0) return;
    const look = getComputedStyle(frame);
    const around =
      look.boxSizing === 'border-box'
        ? [look.borderTopWidth, look.borderBottomWidth, look.paddingTop, look.paddingBottom]
        : [];
    const sum = around.reduce((total, width) => total + (parseFloat(width) || 0), Math.ceil(height));
    // What was reserved has done its work: from here the frame shrinks too. A theme's `height: auto` must not win.
    frame.style.setProperty('min-height', '0', 'important');
    frame.style.setProperty('height', `${Math.min(sum, highest)}px`, 'important');
  }

  /**
   * Opens what the frame itself may not open.
   * @param {unknown} href
   * @param {string} origin the dashboard's: nothing else is opened
   */
  function open(href, origin) {
    const url = new URL(String(href));
    if (/^https?:$/.test(url.protocol) && url.origin === origin) {
      window.open(url.href, '_blank', 'noopener,noreferrer');
    }
  }

  /** @param {MessageEvent} event */
  function receive({ data, origin: sender, source }) {
    try {
      if (!data || data.cds !== version || !/^(ready|height|navigate|error)$/.test(data.type)) return;
      // Looked for at each message: frames come later, move and go.
      const frame = frames().find(({ contentWindow }) => source !== null && contentWindow === source);
      const origin = frame && originOf(frame);
      if (!frame || !origin || sender !== (may(frame, 'allow-same-origin') ? origin : 'null')) return;
      if (data.type === 'height') fit(frame, data.height);
      const told = new CustomEvent(`cds:${data.type}`, { bubbles: true, cancelable: true, detail: data });
      const go = frame.dispatchEvent(told);
      if (go && data.type === 'navigate' && !may(frame, 'allow-popups')) open(data.href, origin);
    } catch (_) {
      // The page around must never notice that something here failed.
    }
  }

  function frames() {
    return Array.from(document.querySelectorAll('iframe'));
  }

  /**
   * Of several copies on one page the newest version acts, once.
   * @param {Event} event
   */
  function meet(event) {
    const other = event instanceof CustomEvent && event.detail;
    if (!other || (site !== null && other.site !== null && other.site !== site)) return;
    if (!(other.version > version)) return event.preventDefault();
    removeEventListener('message', receive);
    document.removeEventListener('cds:host', meet);
  }

  try {
    const here = new CustomEvent('cds:host', { cancelable: true, detail: { site, version } });
    if (!document.dispatchEvent(here)) return;
    document.addEventListener('cds:host', meet);
    addEventListener('message', receive);
    // Frames that spoke before this script was there say it again. There is nothing in it to keep from anybody.
    for (const frame of frames()) {
      if (originOf(frame) && frame.contentWindow)
        frame.contentWindow.postMessage({ cds: 1, type: 'hello' }, '*');
    }
  } catch (_) {
    // The frames keep the height that their editor gave them.
  }
})();
