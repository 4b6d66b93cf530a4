/** The part of nspell that the expansion reads; the package brings no types. */
declare module 'nspell-original' {
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): {
    /** Every form of every word, with its flags. */
    readonly data: Readonly<Record<string, readonly string[]>>;
    correct(word: string): boolean;
  };
}
