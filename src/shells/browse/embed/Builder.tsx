import { inLocale, type Catalogue } from '#domain/model/index.ts';
import { widgetAddress } from '#domain/widget/address.ts';
import { reservedHeight } from '#domain/widget/reserved-height.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedBuilderWords } from '#i18n/pages/embed-builder.ts';
import { useWords } from '#i18n/words.ts';
import { Notice } from '#ui/Notice.tsx';
import { AllowSection } from './AllowSection.tsx';
import { ChooseSection } from './ChooseSection.tsx';
import { CopySection } from './CopySection.tsx';
import { PreviewSection } from './PreviewSection.tsx';
import { chosenSubjects, widgetTitle } from './subject.ts';
import { useChoice } from './useChoice.ts';
import { useSite } from './useSite.ts';
import { useWidgetFrames } from './useWidgetFrames.ts';

/** The four steps: choose, look, copy, tell who must allow it. */
export function Builder({ catalogue }: { catalogue: Catalogue }) {
  const { defaultLocale } = useLocale();
  const words = useWords(embedBuilderWords);
  const { choice, problems, change } = useChoice();
  const subjects = chosenSubjects(choice, catalogue);
  const { request, chosen } = subjects;
  const frames = useWidgetFrames(request && widgetAddress(request));
  const site = useSite(choice.site);
  // What stands in the portal is named in the widget's language, not in that of this page.
  const locale = choice.options.locale ?? defaultLocale;
  const title = request
    ? widgetTitle(
        request.kind,
        chosen.map(({ name }) => inLocale(name, locale)),
        inLocale(catalogue.area.name, locale),
        locale,
      )
    : '';
  const expected = request ? reservedHeight(request) : 0;
  return (
    <>
      {problems.map(({ name, value }) => (
        <Notice key={name} tone="watch" role="status">
          {words.badOption(name, value)}
        </Notice>
      ))}
      <ChooseSection catalogue={catalogue} choice={choice} subjects={subjects} change={change} />
      <PreviewSection
        request={request}
        title={title}
        choice={choice}
        change={change}
        frames={frames}
        expected={expected}
      />
      <CopySection
        request={request}
        title={title}
        choice={choice}
        change={change}
        site={site}
        frames={frames}
        expected={expected}
      />
      <AllowSection choice={choice} change={change} site={site} />
    </>
  );
}
