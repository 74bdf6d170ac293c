import {readSql, splitAddress, writtenSql} from "../../query/queryAddress.js";
import {type RowsView, readRowsView, writeRowsView} from "../../query/rowsQuery.js";
import type {Address} from "../../views/address.js";
import type {AskedPage} from "./asked.js";

/** The address of the page, shared between the page and its scenario. */
export interface PageAddress {
  readonly asked: AskedPage;
  /** The part that the lab reads and writes. */
  readonly ofScenario: Address;
  /** Writes what the page now is. */
  readonly write: (page: AskedPage) => void;
  readonly onReturn: (read: (asked: AskedPage) => void) => void;
}

/** The view that an address without one means. */
export const openingView: RowsView = {table: "protocols", order: null, filters: []};

/** An address beyond this is refused by hosts and mailers. */
export const longestAddress = 8000;

/** Reads the address; a long query has to be unpacked first. */
export async function openPageAddress(address: Address): Promise<PageAddress> {
  let {scenario} = splitAddress(address.query());
  const asked = await readPage(address.query());
  let own: readonly (readonly [string, string])[] = await ownPairs(asked);
  let writing = 0;
  let readScenario: (query: string) => void = () => {};
  let readOwn: (asked: AskedPage) => void = () => {};
  // Listened to once: an address tells of a return to one reader alone.
  address.onReturn((query) => {
    writing++;
    ({scenario} = splitAddress(query));
    void readPage(query).then(async (returned) => {
      own = await ownPairs(returned);
      readOwn(returned);
      readScenario(`?${scenario}`);
    });
  });
  const whole = (): string => {
    const search = new URLSearchParams(scenario);
    for (const [name, value] of own) search.append(name, value);
    const query = search.toString();
    return query && `?${query}`;
  };
  const putScenario =
    (how: "follow" | "go" | "correct") =>
    (query: string): void => {
      scenario = query.replace(/^\?/, "");
      address[how](whole());
    };
  return {
    asked,
    ofScenario: {
      query: () => `?${splitAddress(address.query()).scenario}`,
      follow: putScenario("follow"),
      go: putScenario("go"),
      correct: putScenario("correct"),
      onReturn: (read) => {
        readScenario = read;
      },
    },
    write(page) {
      const turn = ++writing;
      // Packing takes a moment: what was written since must not be overtaken.
      void ownPairs(page).then((pairs) => {
        if (turn !== writing) return;
        own = pairs;
        address.follow(whole());
      });
    },
    onReturn: (read) => {
      readOwn = read;
    },
  };
}

/** What an address asks of the page. */
export async function readPage(query: string): Promise<AskedPage> {
  const {own} = splitAddress(query);
  const sql = await readSql(own);
  const show = own.get("show");
  const isSql = show === null ? sql !== null : show !== "rows";
  return {
    mode: isSql ? "sql" : "rows",
    view: readRowsView(own) ?? openingView,
    text: sql ?? "",
    isDamaged: sql === null && own.has("sqlz"),
    values: Object.fromEntries(
      own.getAll("with").flatMap((text) => {
        const [, name, value] = /^(\w+):(.*)$/s.exec(text) ?? [];
        return name === undefined ? [] : [[name, value]];
      }),
    ),
    shownAs: show === "chart" ? "chart" : "table",
    chart: own.get("chart"),
  };
}

/** The page's own names and values: nothing for what an address without them means. */
export async function ownPairs(
  page: Pick<AskedPage, "mode" | "view" | "text" | "values" | "shownAs" | "chart">,
): Promise<readonly (readonly [name: string, value: string])[]> {
  const {mode, view, text, values, shownAs, chart} = page;
  const isOpening = JSON.stringify(view) === JSON.stringify(openingView);
  const sql = await writtenSql(text);
  const pairs: (readonly [string, string])[] = isOpening ? [] : [...writeRowsView(view)];
  if (sql) pairs.push(sql);
  for (const [name, value] of Object.entries(values))
    if (value !== "") pairs.push(["with", `${name}:${value}`]);
  if (mode === "rows" ? sql : !sql || shownAs === "chart")
    pairs.push(["show", mode === "rows" ? "rows" : shownAs]);
  if (chart !== null) pairs.push(["chart", chart]);
  return pairs;
}
