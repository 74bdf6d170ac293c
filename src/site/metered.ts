/** What some browsers tell of the connection (Network Information API); nothing of it is sure to be there. */
export interface Connection {
  readonly saveData?: boolean;
  /** What it is made of: "wifi", "cellular" and so on. */
  readonly type?: string;
  /** How fast it was of late: "4g" is the fastest there is. */
  readonly effectiveType?: string;
}

const unpaid = ["wifi", "ethernet"];

/**
 * True where the browser tells of a connection on which many megabytes are nothing to ask about: not sparing data,
 * not through a telephone network, not slow. Where it tells nothing this is not so.
 */
export function isUnmetered(connection: Connection | undefined): boolean {
  if (!connection || connection.saveData) return false;
  const {type = "unknown", effectiveType} = connection;
  if (type !== "unknown" && !unpaid.includes(type)) return false;
  return effectiveType === undefined ? type !== "unknown" : effectiveType === "4g";
}
