/** htl 0.3 ships no types; 1.0 does, but exports itself in a way that Framework 1.13 does not resolve. */
declare module "htl" {
  type Template = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
  export const html: Template & {readonly fragment: Template};
  export const svg: Template;
}
