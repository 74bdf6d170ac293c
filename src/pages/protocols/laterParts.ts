/** What of the page nobody sees before a file is chosen, or below the first screen: its code comes when the page is quiet. */
import {drawnLater} from "../../views/lateChart.js";
import type {Protocols} from "./protocols.js";

/** How chosen files are read. */
export const formLater = (page: Protocols): HTMLElement =>
  drawnLater(
    page.setting(),
    () => import("./protocolsMapping.js"),
    ({loadForm}) => loadForm(page),
  );

/** What a load came to. */
export const resultLater = (page: Protocols): HTMLElement =>
  drawnLater(
    page.setting(),
    () => import("./protocolsResult.js"),
    ({protocolsResult}) => protocolsResult(page),
  );

/** The tables with their columns. */
export const dictionaryLater = (page: Protocols): HTMLElement =>
  drawnLater(
    page.setting(),
    () => import("./dataDictionary.js"),
    ({dataDictionary}) => dataDictionary(page.setting(), page.words),
  );
