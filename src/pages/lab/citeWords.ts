/** The words of the dialog with which a scenario is cited, or shown on another site. */
export interface CiteMessages {
  readonly heading: string;
  readonly close: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly cite: {
    readonly heading: string;
    readonly copy: string;
    /** The text to cite. `said` is the sentence on top of the answer, `at` the day of access, in words. */
    readonly text: (cited: {
      readonly said: string;
      readonly version: string;
      readonly data: string;
      readonly address: string;
      readonly at: string;
    }) => string;
    /** What the address holds fast, where a copy with these data is kept and where none is. */
    readonly kept: string;
    readonly notKept: string;
    /** Said where a scenario cannot be cited: it rests on files that nobody else has. */
    readonly loaded: string;
    /** Said where the browser cannot name the data. */
    readonly unnamed: string;
  };
  readonly embed: {
    readonly heading: string;
    readonly levers: string;
    readonly follows: string;
    readonly frozen: (date: string) => string;
    /** Said where no version was kept yet. */
    readonly noneKept: string;
    readonly copy: string;
    readonly preview: string;
    /** How high the embed is at the width of the preview, both in px. */
    readonly height: (height: number, width: number) => string;
    readonly loaded: string;
  };
  /** An address names other data than the site has now. */
  readonly otherData: (cited: string, now: string) => string;
  /** The link to the copy with the data that an address names. */
  readonly toCopy: string;
}
