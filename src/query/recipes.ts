/** A query and its tables outside of the site: the same Parquet files and the same SQL text, in other tools. */
import type {Translated} from "../catalogue/catalogue.js";
import {kazakhOrderMacro} from "../db/kazakhOrder.js";
import {type TableName, tableNames} from "../stations/tables.js";

/** What a recipe takes along. */
export interface TakenAlong {
  /** The address of the site's root, without a slash at the end. */
  readonly site: string;
  readonly sql: string;
  /** The tables that the text reads. */
  readonly tables: readonly TableName[];
  /** What is asked of the core: a contest with all that its rules need, and the rules, as `questionLine` writes them. */
  readonly contest: object;
  readonly scenario: object;
}

/** A way to go on elsewhere. */
export interface Recipe {
  readonly id: "shell" | "python" | "r" | "node" | "notebook";
  readonly title: Translated;
  /** What must be there, as a sentence. */
  readonly needs: Translated;
  readonly code: (along: TakenAlong) => string;
}

/** True where a text reads nothing but tables of the site, which lie there as files; what follows a scenario does not. */
export const canBeTaken = (read: readonly string[]): read is readonly TableName[] =>
  read.every((name) => (tableNames as readonly string[]).includes(name));

/** What no recipe takes along. */
export const staysHere: Translated = {
  kk: "Төмендегі мәтіндер экрандағы сұрауды өзімен бірге алады. Сіз жүктеген хаттамалар мен файлдар осы браузерде қалады.",
  ru: "Тексты ниже берут с собой запрос, который сейчас на экране. Загруженные вами протоколы и файлы остаются в этом браузере.",
  en: "The texts below take the query on screen along. Protocols and files that you loaded stay in this browser.",
};

/** Why there is no text for a query. */
export const hasNoFiles: Translated = {
  kk: "Сұрау файлы жоқ кестені оқиды: сценарий кестелері, нұсқалар кестесі мен өз файлдарыңыздан жасалған кестелер тек осы бетте бар. Сайт кестелерін ғана оқитын сұрау жазыңыз.",
  ru: "Запрос читает таблицу, у которой нет файла: таблицы сценария, вариантов и ваших файлов есть только на этой странице. Возьмите запрос, который читает лишь таблицы сайта.",
  en: "The query reads a table that has no file: those of the scenario, of draws and of your own files are on this page alone. Take a query that reads nothing but tables of the site.",
};

/** Why there is no text for a scenario. */
export const tooMuchForText: Translated = {
  kk: "Әзірге мәтін жоқ: сценарийдің жауабы дайын емес немесе ол әр учаскенің келуіне тәуелді, ал сонша хаттама мәтінге сыймайды.",
  ru: "Текста пока нет: ответ на сценарий не готов или зависит от явки на каждом участке, а столько протоколов в текст не поместить.",
  en: "There is no text yet: the scenario has no answer, or it hangs on the turnout of every station, and so many protocols are too much for a text.",
};

/** The recipes, in the order in which they are offered. */
export const recipes: readonly Recipe[] = [
  {
    id: "shell",
    title: {kk: "DuckDB, командалық жол", ru: "DuckDB в командной строке", en: "DuckDB on the command line"},
    needs: {
      kk: "curl мен duckdb командасы керек.",
      ru: "Нужны curl и команда duckdb.",
      en: "It needs curl and the duckdb command.",
    },
    code: ({site, sql, tables}) =>
      [
        `for table in ${tables.join(" ")}; do curl -fO ${site}/data/$table.parquet; done`,
        `duckdb <<'END_OF_QUERY'`,
        ...macrosOf(sql).map(ended),
        ...tables.map((table) => `${viewOf(table)};`),
        ended(sql),
        "END_OF_QUERY",
      ].join("\n"),
  },
  {
    id: "python",
    title: {kk: "Python", ru: "Python", en: "Python"},
    needs: {
      kk: "duckdb пакеті керек: pip install duckdb.",
      ru: "Нужен пакет duckdb: pip install duckdb.",
      en: "It needs the duckdb package: pip install duckdb.",
    },
    code: ({site, sql, tables}) =>
      [
        "import duckdb",
        "from urllib.request import urlretrieve",
        "",
        ...macrosOf(sql).map((statement) => `duckdb.sql(${pythonText(statement)})`),
        `for table in ${JSON.stringify(tables)}:`,
        `    urlretrieve(f"${site}/data/{table}.parquet", f"{table}.parquet")`,
        `    duckdb.sql(f"CREATE VIEW {table} AS FROM '{table}.parquet'")`,
        "",
        `print(duckdb.sql(${pythonText(sql)}))`,
      ].join("\n"),
  },
  {
    id: "r",
    title: {kk: "R", ru: "R", en: "R"},
    needs: {
      kk: 'reticulate пакеті және ол арқылы Python-ның duckdb мен pandas пакеттері керек: reticulate::py_install(c("duckdb", "pandas")).',
      ru: 'Нужны пакет reticulate и через него duckdb и pandas для Python: reticulate::py_install(c("duckdb", "pandas")).',
      en: 'It needs the reticulate package and, through it, duckdb and pandas of Python: reticulate::py_install(c("duckdb", "pandas")).',
    },
    code: ({site, sql, tables}) =>
      [
        `duckdb <- reticulate::import("duckdb")`,
        ...macrosOf(sql).map((statement) => `invisible(duckdb$sql(${rText(statement)}))`),
        `for (table in c(${tables.map((table) => `"${table}"`).join(", ")})) {`,
        `  file <- paste0(table, ".parquet")`,
        `  download.file(paste0("${site}/data/", file), file, mode = "wb")`,
        `  duckdb$sql(paste0("CREATE VIEW ", table, " AS FROM '", file, "'"))`,
        "}",
        "",
        `print(duckdb$sql(${rText(sql)})$df())`,
      ].join("\n"),
  },
  {
    id: "node",
    title: {kk: "Node.js", ru: "Node.js", en: "Node.js"},
    needs: {
      kk: "@duckdb/node-api пакеті керек: npm install @duckdb/node-api. Файлдың аты .mjs деп аяқталсын.",
      ru: "Нужен пакет @duckdb/node-api: npm install @duckdb/node-api. Имя файла должно кончаться на .mjs.",
      en: "It needs the @duckdb/node-api package: npm install @duckdb/node-api. The file's name must end in .mjs.",
    },
    code: ({site, sql, tables}) =>
      [
        `import {writeFile} from "node:fs/promises";`,
        `import {DuckDBInstance} from "@duckdb/node-api";`,
        "",
        "const connection = await (await DuckDBInstance.create()).connect();",
        ...macrosOf(sql).map((statement) => `await connection.run(${scriptText(statement)});`),
        `for (const table of ${JSON.stringify(tables)}) {`,
        `  const file = await fetch(\`${site}/data/\${table}.parquet\`);`,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the recipe's own template
        "  await writeFile(`${table}.parquet`, new Uint8Array(await file.arrayBuffer()));",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the recipe's own template
        "  await connection.run(`CREATE VIEW ${table} AS FROM '${table}.parquet'`);",
        "}",
        "",
        `const rows = await connection.runAndReadAll(${scriptText(sql)});`,
        "console.log(JSON.stringify(rows.getRowObjectsJson(), null, 1));",
      ].join("\n"),
  },
  {
    id: "notebook",
    title: {kk: "Observable дәптері", ru: "Блокнот Observable", en: "An Observable notebook"},
    needs: {
      kk: "Сайт басқа беттерге өз файлдарын оқуға рұқсат беруі керек (CORS тақырыбы): көп статикалық хостинг береді.",
      ru: "Сайт должен разрешать чужим страницам читать свои файлы (заголовок CORS): многие статические хостинги разрешают.",
      en: "The site must allow other pages to read its files (a CORS header), as many static hosts do.",
    },
    code: ({site, contest, scenario}) =>
      [
        `const core = await import("${site}/core.js");`,
        `const contest = core.parseContest(${JSON.stringify(contest, null, 2)});`,
        `const scenario = core.parseScenario(${JSON.stringify(scenario, null, 2)});`,
        "",
        "display(core.elect(contest, scenario).parties);",
      ].join("\n"),
  },
];

/** The statements that must come first: the site's own macro, where the text uses it. */
const macrosOf = (sql: string): readonly string[] =>
  /\bkazakh_order\b/i.test(sql) ? [kazakhOrderMacro] : [];

const viewOf = (table: TableName): string => `CREATE VIEW ${table} AS FROM '${table}.parquet'`;

/** A statement with its end, whether or not the reader wrote it; on a line of its own, since a remark may end the text. */
const ended = (sql: string): string => `${sql.trim().replace(/;+$/, "")}\n;`;

/** A text as Python has it: as it stands, where that is possible. */
const pythonText = (text: string): string =>
  /'''|\\$/.test(text) ? JSON.stringify(text) : `r'''\n${text.trim()}\n'''`;

/** A text as R has it. */
const rText = (text: string): string => `r"---(\n${text.trim()}\n)---"`;

/** A text as JavaScript has it. */
const scriptText = (text: string): string =>
  /`|\$\{|\\/.test(text) ? JSON.stringify(text) : `\`\n${text.trim()}\n\``;
