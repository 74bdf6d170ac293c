import type {LoadedSet} from "../../catalogue/loadedSet.js";
import type {StoredFiles} from "../../storage/stores.js";
import {download, fileName} from "../../views/download.js";
import {html} from "../../views/html.js";
import type {Protocols} from "./protocols.js";

/** The files a set can be taken away in. */
const forms = ["protocols", "votes", "csv"] as const;

/** The files of a set, each handed out as the reader wants it. */
export function downloads(page: Protocols, {id, name}: LoadedSet): HTMLElement {
  const {sets} = page.words;
  const give = async (form: (typeof forms)[number]): Promise<void> => {
    try {
      const files = await page.store.files(id);
      const ending = form === "csv" ? "csv" : `${form}.parquet`;
      download(await fileOf(page, files, form), `${fileName(name)}.${ending}`);
    } catch {
      page.happen({type: "download-failed"});
    }
  };
  return html`<details class="set-downloads"><summary class="quiet-button" aria-label=${sets.actionOn(sets.download, name)}>${sets.download}</summary>
    <div>${forms.map((form) => html`<button type="button" class="quiet-button" @click=${() => give(form)}>${sets.files[form]}</button>`)}</div></details>`;
}

const fileOf = async (
  {importer}: Protocols,
  files: StoredFiles,
  form: (typeof forms)[number],
): Promise<Blob> =>
  form === "csv"
    ? importer.run("csv", {files})
    : new Blob([files[form]], {type: "application/vnd.apache.parquet"});
