/** The shape of a feature's words: the same keys in every language. */
export type Texts<English extends Record<string, string>> = { readonly [Key in keyof English]: string };
