import type {Language} from "../catalogue/language.js";
import {type DataPackage, packageDescription, packageTitle} from "../query/dataPackage.js";

/**
 * The data of the site as search engines for data read it: a schema.org `Dataset`, out of the same descriptor as the
 * Data Package. `root` leads from the page to the root of the site.
 */
export const datasetMarkup = (described: DataPackage, language: Language, root: string): object => ({
  "@context": "https://schema.org",
  "@type": "Dataset",
  name: packageTitle[language],
  description: packageDescription[language],
  inLanguage: [...described.languages],
  version: described.version,
  isAccessibleForFree: true,
  license: described.licenses[0].path,
  creator: described.contributors.map(({title}) => ({"@type": "Organization", name: title})),
  keywords: [...described.keywords],
  spatialCoverage: {"@type": "Place", name: {kk: "Қазақстан", ru: "Казахстан", en: "Kazakhstan"}[language]},
  isBasedOn: described.sources.map((source) => {
    const told = language === "en" ? source : source.translations[language];
    return {
      "@type": "CreativeWork",
      name: told.title,
      ...(source.path && {url: source.path}),
      publisher: {"@type": "Organization", name: told.publisher},
      ...(source.date && {datePublished: source.date}),
    };
  }),
  hasPart: described.resources.map((resource) => {
    const told = language === "en" ? resource : resource.translations[language];
    return {
      "@type": "Dataset",
      name: told.title ?? resource.name,
      description: told.description,
      license: described.licenses[0].path,
      distribution: {
        "@type": "DataDownload",
        contentUrl: root + resource.path,
        encodingFormat: resource.mediatype,
        contentSize: String(resource.bytes),
        sha256: resource.hash.replace("sha256:", ""),
      },
      variableMeasured: resource.schema.fields.map(
        ({name, description, unit, constraints, translations}) => ({
          "@type": "PropertyValue",
          name,
          description: language === "en" ? description : translations[language].description,
          ...(unit && {unitText: unit}),
          ...(constraints.minimum !== undefined && {minValue: constraints.minimum}),
          ...(constraints.maximum !== undefined && {maxValue: constraints.maximum}),
        }),
      ),
    };
  }),
});
