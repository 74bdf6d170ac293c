/** The part of Framework's library that finds a file of the site, in a module. */
declare module "observablehq:stdlib" {
  export function FileAttachment(name: string): {json<File>(): Promise<File>};
}
