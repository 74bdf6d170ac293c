import type {Catalogue} from "../../catalogue/catalogue.js";
import type {ImportProgress, Inspection, MappingCorrection} from "../../import/inspection.js";
import type {Importer} from "../../loading/importer.js";

/** Looks at the first rows of a file. Rejects with a `LoadError`, or with `Cancelled`. */
export type Inspect = (
  file: File,
  correction: MappingCorrection,
  onProgress?: (progress: ImportProgress) => void,
) => Promise<Inspection>;

/** Looks at files beside the page, which knows the lists of the catalogue by their names. */
export const inspectWith =
  (importer: Importer, catalogue: Catalogue): Inspect =>
  (file, correction, onProgress) =>
    importer.run("inspect", {file: {name: file.name, blob: file}, correction, catalogue}, {onProgress});
