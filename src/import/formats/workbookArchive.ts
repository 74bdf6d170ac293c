/** The archive that a workbook is (ECMA-376, part 2): the one place that knows zip.js. */
import {BlobReader, configure, type Entry, type FileEntry, ZipReader} from "@zip.js/zip.js/index-native.js";
import {ImportError} from "../importError.js";
import type {ImportFile} from "../importFile.js";
import {limits} from "../limits.js";
import type {Work} from "../work.js";
import {type XmlListener, xmlReader} from "./workbookParser.js";

// This runs in a worker already.
configure({useWebWorkers: false});

/** The parts of a workbook's archive, read as XML. */
export interface Archive {
  /** The names of all parts. */
  readonly parts: readonly string[];
  has(part: string): boolean;
  /** Parts that a part refers to, with their places in the archive. */
  relations(part: string): Promise<readonly Relation[]>;
  /** Parses a part while it is being unpacked; `isDone` ends that early. */
  parse(part: string, listener: XmlListener, work?: Work, isDone?: () => boolean): Promise<void>;
  /** Bytes of a part once unpacked. */
  size(part: string): number;
}

/** A part that a part refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type, which is the same in all editions of the standard. */
  readonly type: string;
  readonly target: string;
}

/** Opens the archive. @throws ImportError where it is cut short or broken. */
export async function openArchive({name, blob}: ImportFile): Promise<Archive> {
  const broken = (error: unknown) => {
    if (error instanceof ImportError)
      return error.file === null ? new ImportError(error.fault, name, {cause: error}) : error;
    if (isAbort(error)) return error;
    return new ImportError({fault: "damaged", format: "xlsx"}, name, {cause: error});
  };
  const entries = new Map<string, FileEntry>();
  try {
    const all: Entry[] = await new ZipReader(new BlobReader(blob)).getEntries();
    for (const entry of all) if (!entry.directory) entries.set(entry.filename, entry);
  } catch (error) {
    throw broken(error);
  }
  const archive: Archive = {
    parts: [...entries.keys()],
    has: (part) => entries.has(part),
    size: (part) => entries.get(part)?.uncompressedSize ?? 0,
    async relations(part) {
      const folder = part.slice(0, part.lastIndexOf("/") + 1);
      const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
      if (!entries.has(list)) return [];
      const found: Relation[] = [];
      await archive.parse(list, {
        openTag(tag, attributes, decode) {
          if (localName(tag) !== "Relationship") return;
          const {Id = "", Type = "", Target = ""} = attributes();
          const type = Type.slice(Type.lastIndexOf("/") + 1);
          found.push({id: Id, type, target: placeOf(folder, decode(Target))});
        },
      });
      return found;
    },
    async parse(part, listener, work, isDone = () => false) {
      const entry = entries.get(part);
      if (!entry) throw new ImportError({fault: "damaged", format: "xlsx"}, name);
      const xml = xmlReader(listener);
      const decoder = new TextDecoder("utf-8");
      const stop = new AbortController();
      // The archive's bytes are what progress is told in, not what they unpack to.
      const packed = entry.compressedSize / Math.max(1, entry.uncompressedSize);
      // What an archive says of its sizes need not be true.
      let unpacked = 0;
      let failure: unknown;
      try {
        await entry.getData(
          new WritableStream<Uint8Array>({
            async write(bytes) {
              try {
                unpacked += bytes.length;
                if (unpacked > limits.sheetBytes)
                  throw new ImportError({fault: "unpacked-too-large", limit: limits.sheetBytes}, name);
                xml.read(decoder.decode(bytes, {stream: true}));
                await work?.did(bytes.length * packed);
              } catch (error) {
                // Not every part of the way hands an error on as it was.
                failure ??= error;
                throw error;
              }
              if (isDone()) stop.abort(enough);
            },
          }),
          {checkSignature: true, signal: stop.signal},
        );
        xml.read(decoder.decode());
        xml.end();
      } catch (error) {
        if (!isDone()) throw broken(failure ?? error);
      }
    },
  };
  return archive;
}

const enough = new Error("enough rows");

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

/** The name of an XML element without its prefix, which every writer chooses as it likes. */
export const localName = (tag: string): string => tag.slice(tag.indexOf(":") + 1);

/** The place of a part in the archive: targets are relative to the folder of the part that names them. */
function placeOf(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/"))
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}
