/** First letter capital, the rest as it is. */
export function upperFirst(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('vi') + rest.join('');
}

/** A name inside a sentence: its first letter small, unless it begins with an abbreviation («IPv6», «DTI»). */
export function lowerFirst(text: string): string {
  const [first = '', second = '', ...rest] = text;
  const abbreviation = second !== second.toLocaleLowerCase('vi');
  return abbreviation ? text : first.toLocaleLowerCase('vi') + second + rest.join('');
}

/** `indicator` for one, `indicators` for all other counts. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
