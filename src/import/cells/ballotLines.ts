/** Lines that lists of candidates have beside the candidates: voters, ballots, votes that count for nobody, sums. */

/**
 * What a line that stands among candidates is, where its name alone would mislead:
 * - `invalid`: a part of the ballots that count for nobody (over votes, under votes, blanks), added up by station;
 * - `sum`: votes of all candidates together, shares, and figures that the tables have no place for;
 * - `write-in`: names that voters wrote themselves, all together: votes, though some files call them a total.
 * Null for any other.
 */
export function ballotLine(text: string): "invalid" | "sum" | "write-in" | null {
  const line = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");
  if (line.length > 60) return null;
  if (writeIns.test(line)) return "write-in";
  if (invalidParts.test(line)) return "invalid";
  return sums.test(line) ? "sum" : null;
}

/** True for one of the lines that are never a candidate: see `ballotLine`, and voters and ballots besides. */
export const isBallotLine = (text: string): boolean =>
  ballotLine(text) !== null || votersOrBallots.test(text.trim());

const invalidParts =
  /^((number|total) (of )?)?((over|under) ?vot(e|es|ed|ing)|(times )?(over|under|blank) ?voted|blank( ?(votes?|ballots?))?|blanks|voids?( ?(votes?|ballots?))?|voids? (and )?blanks?|blanks? (and )?voids?|spoil(ed|t)|exhausted( ballots?)?|unqualified write ?ins?|invalid write ?ins?|rejected write ?ins?|residual( votes?)?|незаполненные|пустые|бос бюллетеньдер|(votos? )?(em |en )?(brancos?|blancos?|nulos?|recurridos?|impugnados?|no marcados?|no registrados?)|(tarjetas|papeletas) no marcadas|candidat(os?|uras) (a )?no registrad[oa]s?( a)?|cnr|blancs?|nuls?|(votes?|bulletins?) (blancs?|nuls?))$/;

const sums =
  /^((cast|valid|candidate|contest|sub)? ?(votes?|total|totals)|total (valid )?votes?( cast)?|total (over|under) ?votes?|votes total|times counted|(ballots?|cards) cast blank|(voter )?turnout( percent(age)?)?|percent( turnout)?|registered voters percent|precincts? reporting|явка|келу)$/;

const writeIns =
  /^((other|total|all|qualified|scattered) )?write ?ins?( (votes?|totals?|scattering|other))?$|^scattering$/;

const votersOrBallots =
  /^(total )?(registered voters?|ballots? cast|voters? registered|cards cast)( ?[-–] ?total)?$|^(registration|registered)$/i;
