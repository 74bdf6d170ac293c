/** The forms in which a result is taken away. */
export const exportFormats = ["csv", "json", "arrow", "parquet", "xlsx"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What kind of file each is to a browser. */
export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  arrow: "application/vnd.apache.arrow.file",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
