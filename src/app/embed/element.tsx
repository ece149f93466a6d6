import { createRoot } from 'react-dom/client';
import type { ReadWidget } from '#domain/widget/address.ts';
import { kindOfElement, readWidgetElement } from '#domain/widget/read-element.ts';
import type { Language } from '#i18n/languages.ts';
import './element.css';
import '#shells/embed/theme.css';
import type { WidgetHost } from '#shells/embed/host.ts';
import { Widget } from '#shells/embed/Widget.tsx';
import { languageNow, languageOf, siteAt } from './element-site.ts';
import { showLooks } from './looks.ts';
import { pageLanguage, type Place, type Taken } from './place.ts';
import { EmbedProviders } from './Providers.tsx';

/**
 * The run time of the elements: fills one place of the page (decision 22). Whatever happens in a widget stays in it.
 */
export function take({ element, root, site: address }: Place): Taken {
  const site = siteAt(address);
  const kind = kindOfElement(element.localName) ?? 'indicator';
  const renderTime = Date.now();
  const host: WidgetHost = {
    tell: ({ type, ...detail }) => {
      element.dispatchEvent(new CustomEvent(`cds:${type}`, { bubbles: true, composed: true, detail }));
    },
  };
  let shown: ReturnType<typeof createRoot> | null = null;
  let turn = 0;
  let last = '';

  const show = ({ request, problems }: ReadWidget, language: Language) => {
    const options = { ...request.options, locale: language.locale };
    const read = { request: { ...request, options }, problems };
    // The page may change attributes that are none of ours, a class with every move of the mouse.
    const asked = JSON.stringify(read);
    if (asked === last) return;
    last = asked;
    showLooks(root, options, language.locale);
    if (shown === null) {
      root.replaceChildren();
      shown = createRoot(root);
    }
    shown.render(
      <EmbedProviders
        api={site.api}
        client={site.client}
        language={language}
        renderTime={renderTime}
        host={host}
      >
        <Widget key={request.ids.join()} read={read} />
      </EmbedProviders>,
    );
  };
  const update = () => {
    const mine = ++turn;
    const read = readWidgetElement(kind, (name) => element.getAttribute(name));
    const asked = read.request.options.locale ?? pageLanguage(element);
    const language = languageNow(site, asked);
    if (language) return show(read, language);
    // Attributes may change again while the words are on their way; the newest state is the one that is shown.
    void languageOf(site, asked).then((words) => {
      if (mine === turn) show(read, words);
    });
  };
  update();
  return {
    update,
    leave: () => {
      turn += 1;
      shown?.unmount();
      shown = null;
    },
  };
}
