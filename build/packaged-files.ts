/**
 * What goes into the package, as patterns that are read in order. Packages come by themselves: those under
 * "dependencies" and what they need in turn; here is only what is left out of them.
 */
export const packagedFiles = [
  "out/main/**",
  "out/preload/**",
  "out/renderer/**",
  "!out/renderer/bridge.js",
  "!**/*.{map,ts,mts,cts,tsx,jsx}",
  "!node_modules/**/*.{flow,html,h,c,cc,cpp,gyp,gypi,yml,yaml}",
  "!node_modules/**/{rollup.config.mjs,tests.js}",
  "!node_modules/**/{test,tests,__tests__,example,examples,doc,docs,.github,@types,undici-types,node-addon-api}{,/**}",
  "!node_modules/**/{README,CHANGELOG,CHANGES,HISTORY,SECURITY,CONTRIBUTING,package.README}{,.*}",
  "!node_modules/**/!(LICEN*|licen*).md",
  "!node_modules/**/*.{png,ico}",
  "!node_modules/better-sqlite3/{deps,src}{,/**}",
  "!node_modules/better-sqlite3/prebuilds/*",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
  "node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node",
  "!node_modules/echarts/{dist,theme,i18n,types,ssr,build,licenses}{,/**}",
  "!node_modules/zrender/{dist,src,build}{,/**}",
  "!node_modules/docx/dist/*",
  "node_modules/docx/dist/index.mjs",
  "!node_modules/jschardet/dist{,/**}",
  "!node_modules/i18next/{typescript,dist/umd}{,/**}",
  "!node_modules/i18next/*.js",
  "!node_modules/zod/{src,v3,v4-mini,mini}{,/**}",
  "!node_modules/write-excel-file/{bundle,commonjs,browser,types,website}{,/**}",
  "!node_modules/fflate/umd{,/**}",
  "!node_modules/@expo-google-fonts/**",
  "node_modules/@expo-google-fonts/*/{package.json,LICENSE_FONT}",
  "node_modules/@expo-google-fonts/source-sans-3/{400Regular,600SemiBold,700Bold}/*.ttf",
  "node_modules/@expo-google-fonts/source-serif-4/{400Regular,600SemiBold}/*.ttf",
] as const;

/** What the backend reads while it works; it is no code and stays in plain files. */
export const packagedResources = [
  "catalogue/**",
  "document/**",
  "example/**",
  "reference/**",
  "licences/**",
  "!**/README.md",
];
