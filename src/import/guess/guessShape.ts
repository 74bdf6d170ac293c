/** How the rows of a file are cut: its encoding, delimiter or sheet, whether it lies on its side, whether groups stand beside each other. */
import {guessDelimiter} from "../formats/guessDelimiter.js";
import type {RowShape, RowSource} from "../formats/rowSource.js";
import {textEncoding} from "../formats/textEncoding.js";
import type {ImportFile} from "../importFile.js";
import type {ImportContext, MappingCorrection} from "../inspection.js";
import type {KnownParties} from "../knownParties.js";
import {guessGroups} from "./guessGroups.js";
import {guessRoles} from "./guessMapping.js";
import {isTransposed} from "./guessTransposed.js";
import {guessHeader, headingsOf} from "./header.js";
import {type HeadRows, headerPlace, headRows, lookedSheets, sheetHead} from "./headRows.js";
import {saysSum} from "./sheetGroups.js";
import {stationForm} from "./stationForm.js";

/** Rows that are looked at: in as many, station numbers that repeat between regions have done so. */
const sampleRows = 20_000;

/** How the rows of a file are cut, and the first of them. */
interface GuessedShape extends HeadRows {
  readonly shape: RowShape;
}

/** Guesses how the rows of a file are cut, as far as the reader has not said it. */
export async function guessShape(
  file: ImportFile,
  source: RowSource,
  known: KnownParties,
  correction: MappingCorrection,
  context: ImportContext,
): Promise<GuessedShape> {
  const plain = await plainShape(file, source, known, correction, context);
  const look = async (shape: RowShape): Promise<GuessedShape> => ({
    shape,
    ...(await headRows(file, source, shape, sampleRows, context)),
  });
  if (correction.isTransposed) return look({...plain, isTransposed: true});
  const upright = await look({...plain, isTransposed: false});
  if (source.isOwn) return upright;
  const names = source.columnNames;
  const mayLieOnItsSide = correction.isTransposed === undefined && !correction.groups && names === null;
  if (mayLieOnItsSide && isTransposed(upright.head, known)) return look({...plain, isTransposed: true});
  const header = headerPlace(upright.head, source, known, correction.headerRow, file.name);
  const guessed = () =>
    names ? guessGroups([{line: 0, cells: names}, ...upright.head], 0) : guessGroups(upright.head, header);
  const groups = correction.groups === undefined ? guessed() : correction.groups;
  const headerRow = header < 0 ? 0 : upright.head[header].line;
  return groups ? look({...plain, isTransposed: false, groups, headerRow}) : upright;
}

async function plainShape(
  file: ImportFile,
  source: RowSource,
  known: KnownParties,
  correction: MappingCorrection,
  context: ImportContext,
): Promise<RowShape> {
  if (source.format === "parquet") return {encoding: null, delimiter: null, sheet: null};
  if (source.format === "xlsx")
    return {
      encoding: null,
      delimiter: null,
      sheet: correction.sheet ?? (await guessSheet(file, source, known, context)),
    };
  const encoding = correction.encoding ?? (await textEncoding(file, context.signal));
  return {encoding, delimiter: correction.delimiter ?? (await guessDelimiter(file, encoding)), sheet: null};
}

/** The sheet that has most of what a table of stations has: a station, votes, counts; of equals the first. */
async function guessSheet(
  file: ImportFile,
  source: RowSource,
  known: KnownParties,
  context: ImportContext,
): Promise<string> {
  let best = source.sheets[0];
  let most = -1;
  for (const sheet of source.sheets.slice(0, lookedSheets)) {
    const head = await sheetHead(file, source, sheet, context);
    if (head.length === 0) continue;
    const header = guessHeader(head, known);
    const {
      roles: {columns},
    } = guessRoles(headingsOf(head, header), head.slice(header + 1), known);
    const has = (...names: readonly string[]) => columns.some(({role}) => names.includes(role));
    const upright =
      (has("station") ? 2 : 0) +
      (has("votes", "party_votes") ? 2 : 0) +
      (has("registered", "cast", "invalid") ? 1 : 0);
    const form = upright < 4 && stationForm(head) ? 4 : 0;
    const score = (isTransposed(head, known) ? 5 : Math.max(upright, form)) - (saysSum(sheet) ? 0.5 : 0);
    if (score > most) [best, most] = [sheet, score];
  }
  return best;
}
