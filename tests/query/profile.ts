import {readFileSync} from "node:fs";
import {Ajv} from "ajv";

/**
 * What a descriptor breaks of the published profile of Data Package 2.0
 * (https://datapackage.org/profiles/2.0/datapackage.json, public domain, kept beside this file as it is published).
 */
export function breaksProfile(descriptor: unknown): readonly string[] {
  // The profile has keywords for editors, and formats for forms.
  const ajv = new Ajv({strict: false, allErrors: true, validateFormats: false});
  const profile = JSON.parse(readFileSync("tests/query/profiles/datapackage-2.0.json", "utf8"));
  const isValid = ajv.compile(profile);
  isValid(descriptor);
  return (isValid.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}
