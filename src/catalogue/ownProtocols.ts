import type {CatalogueContest, OwnProtocols} from "./catalogue.js";

/** A contest's own protocols, whoever brought them; undefined where published totals stand behind it. */
export const ownProtocols = ({own, loaded}: CatalogueContest): OwnProtocols | undefined => loaded ?? own;
