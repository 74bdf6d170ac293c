/** A module that several pages take. */
export interface SharedModule {
  /** How long its code is. */
  readonly letters: number;
  /** Who takes it, by name: pages, and what is fetched later. */
  readonly takers: ReadonlySet<string>;
  /** What it cannot run without, as far as that is shared. */
  readonly first: readonly string[];
  /** Whether workers take it too, or a worker could: nothing in it asks for a document. */
  readonly isPlain: boolean;
}

/** How far modules are put together. */
export interface SharingLimits {
  /** So many shared files a taker fetches at most. */
  readonly most: (taker: string) => number;
  /** What one letter too many costs a taker, beside 1 for any other. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Modules that are to be one file. */
interface Part {
  readonly modules: readonly string[];
  readonly letters: number;
  readonly isPlain: boolean;
}

/** The same with whoever fetches it: for what it has, or with a file that imports it. */
interface File extends Part {
  readonly takers: ReadonlySet<string>;
}

/**
 * Puts modules into files, so that nobody fetches more of them than `most`, and as little as can be that is not needed.
 * At first there is a file for every set of takers; then, again and again, the two become one whose joining costs the
 * fewest letters. At last modules move to where they cost fewer. Files that workers take hold nothing that they cannot run.
 * Two with a third between them, which one imports and which imports the other, are never joined: to join one of them with
 * the third costs less. Gives the modules of each file; each comes after those that it imports.
 */
export function sharedFiles(
  modules: ReadonlyMap<string, SharedModule>,
  {most, weights}: SharingLimits,
): readonly (readonly string[])[] {
  let files = filesOfEqualTakers(modules);
  for (;;) {
    const counts = countsOf(files);
    const tooMany = new Set(
      [...counts].filter(([taker, count]) => count > most(taker)).map(([taker]) => taker),
    );
    if (tooMany.size === 0) break;
    const joined = cheapestJoin(files, tooMany, importsOf(files, modules), weights);
    // Where nothing may be joined, somebody fetches a file more.
    if (!joined) break;
    files = joined;
  }
  const settled = movedApart(files, modules, {most, weights});
  return inOrder(settled, importsOf(settled, modules)).map((file) => file.modules);
}

/**
 * The files once modules of equal takers have moved to another file wherever that spares letters: a join that was the
 * cheapest at first may have become dear with those that followed. Nobody comes to fetch more files than allowed.
 */
function movedApart(
  files: readonly Part[],
  modules: ReadonlyMap<string, SharedModule>,
  {most, weights}: SharingLimits,
): readonly Part[] {
  const units = filesOfEqualTakers(modules);
  let best = files;
  let now = fetchedOf(best, modules, weights);
  const isAllowed = ([taker, count]: readonly [string, number]): boolean =>
    count <= Math.max(most(taker), now.counts.get(taker) ?? 0);
  const isBetter = (others: readonly Part[], then: typeof now): boolean =>
    then.letters < now.letters && [...then.counts].every(isAllowed) && hasOrder(others, modules);
  for (let hasMoved = true; hasMoved; ) {
    hasMoved = false;
    for (const unit of units)
      for (const target of best) {
        if (target.isPlain !== unit.isPlain || target.modules.includes(unit.modules[0])) continue;
        const others = withMoved(best, unit, target);
        const then = fetchedOf(others, modules, weights);
        if (!isBetter(others, then)) continue;
        [best, now, hasMoved] = [others, then, true];
        break;
      }
  }
  return best;
}

/** The files with modules in another one of them; the file that they leave goes where nothing stays in it. */
const withMoved = (files: readonly Part[], unit: Part, target: Part): readonly Part[] =>
  files.flatMap((file) => {
    if (file === target)
      return [{...file, modules: [...file.modules, ...unit.modules], letters: file.letters + unit.letters}];
    if (!file.modules.includes(unit.modules[0])) return [file];
    const modules = file.modules.filter((id) => !unit.modules.includes(id));
    return modules.length > 0 ? [{...file, modules, letters: file.letters - unit.letters}] : [];
  });

/** How many files each taker fetches, and the letters of all that all of them fetch, each with its weight. */
function fetchedOf(
  files: readonly Part[],
  modules: ReadonlyMap<string, SharedModule>,
  weights: SharingLimits["weights"],
): {readonly letters: number; readonly counts: ReadonlyMap<string, number>} {
  const imports = importsOf(files, modules);
  const fetched = new Map<string, Set<Part>>();
  for (const file of files) {
    const all = [file, ...reached(file, imports)];
    for (const taker of new Set(file.modules.flatMap((id) => [...(modules.get(id)?.takers ?? [])]))) {
      const known = fetched.get(taker) ?? new Set();
      fetched.set(taker, known);
      for (const one of all) known.add(one);
    }
  }
  let letters = 0;
  for (const [taker, known] of fetched)
    for (const file of known) letters += file.letters * (weights[taker] ?? 1);
  return {letters, counts: new Map([...fetched].map(([taker, known]) => [taker, known.size]))};
}

/** False where two files import each other in turn. */
function hasOrder(files: readonly Part[], modules: ReadonlyMap<string, SharedModule>): boolean {
  const imports = importsOf(files, modules);
  return files.every((file) => !reached(file, imports).has(file));
}

function filesOfEqualTakers(modules: ReadonlyMap<string, SharedModule>): readonly File[] {
  const byTakers = new Map<string, File>();
  for (const [id, {letters, takers, isPlain}] of [...modules].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    const key = JSON.stringify([isPlain, [...takers].sort()]);
    const known = byTakers.get(key) ?? {modules: [], letters: 0, takers, isPlain};
    byTakers.set(key, {...known, modules: [...known.modules, id], letters: known.letters + letters});
  }
  return [...byTakers].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, file]) => file);
}

/** How many files each taker fetches. */
function countsOf(files: readonly File[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {takers} of files) for (const taker of takers) counts.set(taker, (counts.get(taker) ?? 0) + 1);
  return counts;
}

type Imports<Some extends Part = File> = ReadonlyMap<Some, ReadonlySet<Some>>;

/** Which files each file imports, itself not among them. */
function importsOf<Some extends Part>(
  files: readonly Some[],
  modules: ReadonlyMap<string, SharedModule>,
): Imports<Some> {
  const fileOf = new Map(files.flatMap((file) => file.modules.map((id) => [id, file] as const)));
  return new Map(
    files.map((file) => {
      const imported = file.modules.flatMap((id) => modules.get(id)?.first ?? []);
      const others = imported.flatMap((id) => fileOf.get(id) ?? []).filter((other) => other !== file);
      return [file, new Set(others)] as const;
    }),
  );
}

/** The files with those two joined that costs least and takes a file from somebody who has too many. */
function cheapestJoin(
  files: readonly File[],
  tooMany: ReadonlySet<string>,
  imports: Imports,
  weights: SharingLimits["weights"],
): readonly File[] | null {
  let best: {readonly one: File; readonly other: File; readonly cost: number} | null = null;
  for (const [place, one] of files.entries())
    for (const other of files.slice(place + 1)) {
      if (one.isPlain !== other.isPlain) continue;
      if (![...tooMany].some((taker) => one.takers.has(taker) && other.takers.has(taker))) continue;
      const takers = new Set([...one.takers, ...other.takers]);
      const fetched = new Set([one, other, ...reached(one, imports), ...reached(other, imports)]);
      const cost = [...fetched].reduce((sum, file) => sum + extra(file, takers, weights), 0);
      if (!best || cost < best.cost) best = {one, other, cost};
    }
  return best && joined(files, best.one, best.other, imports);
}

/** What it costs those who fetch a file and did not before. */
const extra = (
  {letters, takers}: File,
  all: ReadonlySet<string>,
  weights: SharingLimits["weights"],
): number =>
  [...all].reduce((sum, taker) => sum + (takers.has(taker) ? 0 : letters * (weights[taker] ?? 1)), 0);

/** The files with two of them as one: whoever fetched one of them fetches both now, and all that they import. */
function joined(files: readonly File[], one: File, other: File, imports: Imports): readonly File[] {
  const takers = new Set([...one.takers, ...other.takers]);
  const fetched = new Set([...reached(one, imports), ...reached(other, imports)]);
  const both: File = {
    modules: [...one.modules, ...other.modules],
    letters: one.letters + other.letters,
    takers,
    isPlain: one.isPlain,
  };
  return files.flatMap((file) => {
    if (file === other) return [];
    if (file === one) return [both];
    return [fetched.has(file) ? {...file, takers: new Set([...file.takers, ...takers])} : file];
  });
}

/** All that a file imports, and what that imports. */
function reached<Some extends Part>(from: Some, imports: Imports<Some>): ReadonlySet<Some> {
  const found = new Set(imports.get(from) ?? []);
  // A set that grows while it is walked is walked to its end.
  for (const file of found) for (const next of imports.get(file) ?? []) found.add(next);
  return found;
}

/**
 * The files in such an order that each comes after those that it imports.
 * @throws Error where two import each other in turn: what runs first would find the other empty.
 */
function inOrder(files: readonly Part[], imports: Imports<Part>): readonly Part[] {
  const ordered = new Set<Part>();
  const put = (file: Part, above: readonly Part[]): void => {
    if (above.includes(file))
      throw new Error(`files that pages share import each other in turn: ${file.modules}`);
    for (const other of imports.get(file) ?? []) if (!ordered.has(other)) put(other, [...above, file]);
    ordered.add(file);
  };
  for (const file of files) put(file, []);
  return [...ordered];
}
