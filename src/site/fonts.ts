/**
 * Naming a package's file through `import.meta.resolve` is what ships it, under `/_node/`: in the preview by Framework,
 * in a built site by the bundler (`sourceModules.ts`). Every subset that the two style sheets name is here, so that no
 * letter a person types leads to a missing file; a browser fetches only the subsets whose letters it meets.
 */
export const fontFiles: readonly string[] = [
  import.meta.resolve("@fontsource-variable/inter/index.css"),
  import.meta.resolve("@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2"),
  import.meta.resolve("@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2"),
  import.meta.resolve("@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2"),
  import.meta.resolve("@fontsource-variable/inter/files/inter-greek-wght-normal.woff2"),
  import.meta.resolve("@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2"),
  import.meta.resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"),
  import.meta.resolve("@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2"),
  import.meta.resolve("@fontsource-variable/source-serif-4/index.css"),
  import.meta.resolve(
    "@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2",
  ),
  import.meta.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2"),
  import.meta.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2"),
  import.meta.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2"),
  import.meta.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"),
  import.meta.resolve(
    "@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2",
  ),
];
