/** The id in `data/parties.json` under which those stand who win a district without a list. */
export const independents = "independents";
