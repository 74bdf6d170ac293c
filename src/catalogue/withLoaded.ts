import type {
  Catalogue,
  CatalogueContest,
  LoadedRows,
  MissingFromSet,
  Party,
  Source,
  Translated,
} from "./catalogue.js";
import {inEveryLanguage} from "./language.js";
import {lawDistrictSeats} from "./lawScenario.js";
import type {LoadedSet} from "./loadedSet.js";

/**
 * The catalogue with the sets a reader loaded: each is a contest, an election and a source of its own, behind those
 * of the site. Lists that the catalogue knows keep their name and colour; others get both.
 */
export function withLoaded(catalogue: Catalogue, sets: readonly LoadedSet[]): Catalogue {
  if (sets.length === 0) return catalogue;
  const parties = sets.flatMap(({counts: {votes}}) => {
    const shared = sharedWords(votes.map(({party}) => party));
    return votes.map(({party}, place) => loadedParty(party, place, shared));
  });
  const regions = sets.flatMap(({counts}) => (counts.regions ?? []).map(({id}) => ({id, name: alike(id)})));
  return {
    ...catalogue,
    contests: [...catalogue.contests, ...sets.map((set) => loadedContest(set, catalogue))],
    parties: firstOfEach([...catalogue.parties, ...parties]),
    regions: firstOfEach([...catalogue.regions, ...regions]),
    sources: [...catalogue.sources, ...sets.map(loadedSource)],
  };
}

/** The same text in every language: nobody has translated what a reader typed. */
const alike = (text: string): Translated => inEveryLanguage(() => text);

function firstOfEach<Entry extends {readonly id: string}>(entries: readonly Entry[]): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) if (!first.has(entry.id)) first.set(entry.id, entry);
  return [...first.values()];
}

function loadedContest(set: LoadedSet, {contests, laws}: Catalogue): CatalogueContest {
  const {
    id,
    name,
    seats,
    law,
    basis,
    counts,
    stations,
    districts,
    files,
    loadedAt,
    rows,
    missing,
    overBallots,
    leftOut = [],
    sheetsLeftOut = [],
    drawn,
  } = set;
  const lawInUse = laws.find((known) => known.id === law);
  const sameHouse = contests.find((entry) => entry.law === law && entry.contest.seats === seats);
  return {
    id,
    election: id,
    electionName: alike(name),
    // The rules are those of a date; the day of the election itself is not known.
    date: lawInUse?.date ?? loadedAt.slice(0, 10),
    name: alike(name),
    basis,
    votesReconstructed: false,
    sources: [id],
    law,
    contest: {seats, ...counts},
    seatsBasis: "hypothetical",
    // A house of the law's own size has the members that nobody elects, too.
    appointedSeats: sameHouse?.appointedSeats ?? 0,
    stations,
    shareHalfWidth: null,
    announced: null,
    loaded: {
      ...(drawn && {drawn}),
      files,
      at: loadedAt,
      rows,
      missing: missing ?? missingByRows(rows),
      overBallots: overBallots ?? null,
      leftOut,
      sheetsLeftOut,
      districts,
      lawDistricts: lawInUse ? lawDistrictSeats(lawInUse, seats) : 0,
    },
  };
}

/** What a set lacks of which nothing but its rows was kept, as sets that were loaded earlier have it. */
const missingByRows = ({read, refused}: LoadedRows): MissingFromSet | null =>
  refused === 0 ? null : {rows: refused, of: read, parts: 0, votes: null};

const loadedSource = ({id, basis, name, files, loadedAt}: LoadedSet): Source => ({
  id,
  basis,
  title: alike(name),
  publisher: alike(""),
  url: null,
  date: loadedAt.slice(0, 10),
  hasRemarks: false,
  loaded: {files, at: loadedAt},
});

/** The angle between two hues that keeps any number of them apart, in degrees: the golden angle. */
const hueStep = 137.508;

/** A list by its name in the files, in a colour of its own: one lightness a ground, which is what makes it legible. */
function loadedParty(party: string, place: number, shared: ReadonlySet<string>): Party {
  const hue = ((30 + place * hueStep) % 360).toFixed(1);
  return {
    id: party,
    name: alike(party),
    short: alike(shortened(party, shared)),
    light: `oklch(0.53 0.12 ${hue})`,
    dark: `oklch(0.76 0.11 ${hue})`,
  };
}

/** Letters of a name that fit beside a bar. */
const shortLength = 24;

const cut = (name: string): string =>
  [...name].length > shortLength ? `${[...name].slice(0, shortLength - 1).join("")}…` : name;

/**
 * A name that is too long, without the words in front that several lists have: of “1. Political party Ash” and
 * “2. Political party Birch” the beginnings alone say nothing. A number in front stays.
 */
function shortened(name: string, shared: ReadonlySet<string>): string {
  if ([...name].length <= shortLength) return name;
  const [, number = "", rest = name] = /^(\d+\s*[.)–-]?\s*)?(.*)$/su.exec(name) ?? [];
  const words = rest.split(/\s+/);
  const own = words.findIndex((word) => !shared.has(word.toLowerCase()));
  const left = words.slice(Math.max(0, own)).join(" ");
  // A number alone names nothing.
  return cut(/\p{L}/u.test(left) ? `${number}${left}` : name);
}

/** The words that three lists and more have, and a fifth of all. */
function sharedWords(names: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const name of names)
    for (const word of new Set(name.toLowerCase().split(/\s+/))) times.set(word, (times.get(word) ?? 0) + 1);
  return new Set(
    [...times].flatMap(([word, count]) => (count >= Math.max(3, names.length / 5) ? [word] : [])),
  );
}
