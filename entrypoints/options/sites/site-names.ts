/** The host of an address or of a match pattern; empty where it has none. */
export function hostOf(address: string): string {
  return /^[^:]+:\/\/([^/]*)/u.exec(address)?.[1] ?? '';
}
