/** What a citation names, besides its sentence. */
export interface Cited {
  readonly said: string;
  readonly version: string;
  readonly data: string;
  readonly address: string;
  /** The day it was looked at, ISO. */
  readonly day: string;
}

const title = "Mandat: a lab in the browser for electoral reform";

/** The citation for LaTeX. Signs that mean something there are written so that they stand for themselves. */
export const bibtex = ({said, version, data, address, day}: Cited): string => `@software{mandat-${data},
  author = {{The Mandat authors}},
  title = {${title}},
  version = {${version}},
  year = {${day.slice(0, 4)}},
  url = {${address}},
  urldate = {${day}},
  note = {Data ${data}. ${forLatex(said)}}
}
`;

/** The citation for reference managers. */
export const ris = ({said, version, data, address, day}: Cited): string =>
  [
    ["TY", "COMP"],
    ["AU", "The Mandat authors"],
    ["TI", title],
    ["ET", version],
    ["PY", day.slice(0, 4)],
    ["UR", address],
    ["Y2", day.replaceAll("-", "/")],
    ["N1", `Data ${data}. ${said}`],
    ["ER", ""],
  ]
    .map(([tag, value]) => `${tag}  - ${value}\n`)
    .join("");

const forLatex = (text: string): string => text.replaceAll(/[\\{}]/g, "").replaceAll(/[%&#$_]/g, "\\$&");
