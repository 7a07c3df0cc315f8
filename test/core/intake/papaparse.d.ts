declare module "papaparse" {
  export interface PapaConfig {
    readonly delimiter: string;
    readonly newline: "\n" | "\r\n";
    readonly quoteChar: string;
    readonly escapeChar: string;
  }
  const Papa: { readonly parse: (text: string, config: PapaConfig) => { readonly data: string[][] } };
  export default Papa;
}
