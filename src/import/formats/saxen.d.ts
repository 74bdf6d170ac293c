/** The part of saxen (an XML parser that takes its text piece by piece) that reading workbooks needs. */
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      handler: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: (text: string) => string,
        isEmpty: boolean,
      ) => void,
    ): this;
    on(
      event: "closeTag",
      handler: (name: string, decode: (text: string) => string, isEmpty: boolean) => void,
    ): this;
    on(event: "text", handler: (text: string, decode: (text: string) => string) => void): this;
    on(event: "cdata", handler: (text: string) => void): this;
    on(event: "comment" | "question" | "attention", handler: () => void): this;
    on(event: "error" | "warn", handler: (error: Error) => void): this;
    write(text: string): this;
    end(): Error | undefined;
    stop(): void;
  }
}
