/**
 * `nhung/v1/phan-tu.js`: the one script that a portal pastes. It makes `<cds-chi-so ma="…">` and its kin known, keeps
 * their space free, and fetches the run time when a reader comes near one. It is asked for anew at each visit, so it is
 * small, at most 2 kB; everything that it fetches keeps for ever. The page gets nothing from it but the elements: no
 * name on `window`, no error, no message.
 */
import type { Built, BuiltKind } from './built.ts';
import { control, type Control } from './loader-control.ts';

declare const built: Built;

const script = document.currentScript;
/** Address of the site that this script came from; undefined when the page put it in without its address. */
const [, site] =
  (script instanceof HTMLScriptElement && /^(.+\/)nhung\/v1\/phan-tu\.js/.exec(script.src)) || [];

function define(kind: BuiltKind): void {
  const [name] = kind;
  // A second script, of this version or another, finds them known.
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      declare cds?: Control;
      connectedCallback() {
        try {
          (this.cds ??= control(this, kind, site)).connect();
        } catch {
          // Somebody else has made a shadow of it: what the page put inside stays in sight.
        }
      }
      disconnectedCallback() {
        this.cds?.disconnect();
      }
    },
  );
}

// A browser without constructed sheets shows what the page put inside the elements.
if ('adoptedStyleSheets' in document) built.kinds.forEach(define);
