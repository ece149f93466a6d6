/**
 * Labels of an axis of periods: what all begin with is said at the first alone, «năm 2021», «2022», «2023».
 * @param labels as they are said by themselves
 */
export function axisLabels(labels: readonly string[]): readonly string[] {
  const [first = ''] = labels;
  const word = `${first.split(' ')[0] ?? ''} `;
  const isShared = labels.every((label) => label.startsWith(word) && label.length > word.length);
  return labels.map((label, index) => (isShared && index > 0 ? label.slice(word.length) : label));
}
