import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {decoderOf} from "../../src/import/formats/decoder.js";
import {type Encoding, encodings} from "../../src/import/importFile.js";
import {inspect, load, rowsOf} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

/** The text with a byte a letter, as a program of that encoding would save it. */
function bytesIn(encoding: Encoding, text: string): Uint8Array {
  const bytes = new Map(
    Array.from({length: 256}, (_, byte) => [decoderOf(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

const russian = "Участок;Избирателей;Проголосовало;Партия «Заря»;Объединение рабочих\n1;100;60;40;20\n";
const kazakh = "Учаске;Тізімдегі сайлаушылар;Қатысқандар;Нұр Отан;Ақ жол;Әділет\n1;100;60;40;10;10\n";
const kyivan = "№ дільниці;Виборців у списку;Слуга народу;Європейська Солідарність\n1;100;60;40\n";

describe("The encoding of a text is told by what it holds", () => {
  test.each<[Encoding, string]>([
    ["windows-1251", russian],
    ["kz-1048", kazakh],
    ["windows-1251", kyivan],
    ["windows-1251", "Бирачко место;Гласови;Љубав и њива;Ђаци\n1;100;60;40\n"],
    ["koi8-r", russian.replaceAll(/[«»]/g, '"')],
    ["ibm866", russian.replaceAll(/[«»]/g, '"').replaceAll('"', "")],
    ["iso-8859-5", russian.replaceAll(/[«»]/g, "")],
    ["windows-1252", "Bureau;Inscrits;Exprimés;Liberté;Égalité;Forêt brûlée\n1;100;58;40;18;3\n"],
    ["windows-1252", "Wahllokal;Wähler;Ungültige;Grüne;Süßmost\n1;100;58;40;18\n"],
    ["windows-1252", "Mesa;Elección;Coalición España;Año\n1;100;58;40\n"],
    ["windows-1250", "Komisja;Głosów ważnych;Koalicja Młodych;Źródło;Żagiel\n1;100;58;40;18\n"],
    ["windows-1250", "Okrsek;Voliči;Přátelé žízně;Šťastní lidé\n1;100;58;40\n"],
    ["iso-8859-2", "Komisja;Głosów ważnych;Koalicja Młodych;Źródło;śnieg;ąę\n1;100;58;40;18;1\n"],
    ["windows-1254", "Sandık;Seçmen sayısı;Geçersiz;Işık Partisi;Doğru Yol;Şahin\n1;100;2;58;40;1\n"],
    ["windows-1257", "Apylinkė;Rinkėjų;Žalioji sąjunga;Lietuvių įžvalga\n1;100;58;40\n"],
    ["windows-1253", "Τμήμα;Εγγεγραμμένοι;Νέα Αυγή;Ελιά\n1;100;58;40\n"],
  ])("%s: %s", async (encoding, text) => {
    const {mapping, columns} = await inspect(bytesIn(encoding, text));
    expect(mapping.encoding).toBe(encoding);
    expect(columns.map(({heading}) => heading)).toEqual(text.split("\n")[0].split(";"));
  });

  test("a Kazakh name far down a Russian file is enough", async () => {
    const text = `${russian}${"2;100;60;40;20\n".repeat(6000)}Қызылорда;100;60;40;20\n`;
    expect((await inspect(bytesIn("kz-1048", text))).mapping.encoding).toBe("kz-1048");
  });
});

test("Kazakhstan's own code page is read, so that parties are known and the turnout is no party", async () => {
  expect(rowsOf(await load(foreign("kz1048.csv")), "station", "registered", "cast", "invalid")).toEqual([
    ["1", 100, 60, 2, {"nur-otan": 40, "ak-zhol": 10, adilet: 8}],
    ["2", 200, 90, 0, {"nur-otan": 50, "ak-zhol": 30, adilet: 10}],
    ["3", 150, 75, 5, {"nur-otan": 30, "ak-zhol": 20, adilet: 20}],
  ]);
});

test("French letters stay French", async () => {
  const {columns} = await inspect(foreign("latin1-fr-nomap.csv"));
  expect(columns.map(({heading}) => heading)).toContain("Exprimés");
  expect(columns.map(({heading}) => heading)).toContain("Égalité");
});

test.each(encodings)("%s can be chosen by hand", async (encoding) => {
  const content = encoding.startsWith("utf-16") ? "s\0,\0a\0\n\0" + "1\0,\x002\0\n\0" : "station,a\n1,2\n";
  expect((await inspect(content, {encoding})).mapping.encoding).toBe(encoding);
});

test("KZ-1048 has every letter that the C library gives it", () => {
  // Bytes 80 to FF as `iconv -f RK1048` of GNU libc 2.36 has them; "?" is the one byte without a letter.
  const expected = [
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏ",
    "ђ‘’“”•–—?™љ›њқһџ",
    "\u00a0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00ad®Ү",
    "°±Ііөµ¶·ё№ғ»әҢңү",
    "АБВГДЕЖЗИЙКЛМНОП",
    "РСТУФХЦЧШЩЪЫЬЭЮЯ",
    "абвгдежзийклмноп",
    "рстуфхцчшщъыьэюя",
  ].join("");
  const decoder = decoderOf("kz-1048");
  [...expected].forEach((letter, at) => {
    if (letter !== "?") expect(decoder.decode(Uint8Array.of(128 + at))).toBe(letter);
  });
});
