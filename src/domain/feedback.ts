/** Where a reader's report of a wrong figure goes. */
export type FeedbackAddress =
  | { readonly kind: 'email'; readonly email: string }
  /** An address with the places `{indicator}`, `{period}`, `{edition}` and `{link}`. */
  | { readonly kind: 'url'; readonly template: string };

/** What a report is about; every line ready to be read, in the reader's language. */
export interface FeedbackReport {
  /** One line: «Báo sai số liệu: HT-02 …». */
  readonly subject: string;
  /** The facts, in order: label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** The page that shows the figure, in full. It is never cut short: half an address leads nowhere. */
  readonly link: readonly [label: string, address: string];
  /** What the reader is asked to add. */
  readonly question: string;
  /** Machine forms for an address with places; empty when the report is about no single figure. */
  readonly ids: { readonly indicator: string; readonly period: string; readonly edition: string };
}

/** Longest `mailto:` address that every common mail program takes, characters. */
export const longestMailto = 1800;
/** Even six facts in the rarest letters, of twelve characters each once encoded, fit at this length. */
const shortestFact = 8;

/** One line without control characters and half letters: nothing in it can begin a new header. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
}

function cut(text: string, length: number): string {
  const letters = Array.from(text);
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`;
}

/** The prepared text, lines ended by CRLF as mail wants them. */
export function feedbackText(report: FeedbackReport): string {
  const [label, address] = report.link;
  return [
    ...report.facts.map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}`),
    `${oneLine(label)}: ${oneLine(address)}`,
    '',
    oneLine(report.question),
    '',
  ].join('\r\n');
}

function mailto(email: string, report: FeedbackReport): string {
  const subject = encodeURIComponent(oneLine(report.subject));
  return `mailto:${email}?subject=${subject}&body=${encodeURIComponent(feedbackText(report))}`;
}

function shortened(report: FeedbackReport, length: number): FeedbackReport {
  return {
    ...report,
    subject: cut(oneLine(report.subject), length * 2),
    facts: report.facts.map(([name, value]) => [name, cut(oneLine(value), length)]),
  };
}

/** The prepared e-mail as an address of at most {@link longestMailto} characters; long facts are cut with «…». */
function fittingMailto(email: string, report: FeedbackReport): string {
  let href = mailto(email, report);
  for (
    let length = 160;
    href.length > longestMailto && length >= shortestFact;
    length = Math.floor(length * 0.8)
  ) {
    href = mailto(email, shortened(report, length));
  }
  if (href.length <= longestMailto) return href;
  // Only an address of the page that is absurdly long gets here: the facts alone still say which figure it is.
  const [label] = report.link;
  const bare: FeedbackReport = { ...shortened(report, shortestFact), link: [label, '…'] };
  return mailto(email, { ...bare, facts: bare.facts.slice(0, 4) });
}

/** The address that «Báo sai số liệu» opens. */
export function feedbackHref(address: FeedbackAddress, report: FeedbackReport): string {
  if (address.kind === 'email') return fittingMailto(address.email, report);
  const values: Readonly<Record<string, string>> = { ...report.ids, link: report.link[1] };
  return address.template.replaceAll(/\{(indicator|period|edition|link)\}/g, (_place, name: string) =>
    encodeURIComponent(oneLine(values[name] ?? '')),
  );
}
