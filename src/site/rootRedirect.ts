import {remembered} from "./browserStore.js";
import {languageKey, readerLanguage} from "./readerLanguage.js";

// The root has no content of its own. `replace` keeps it out of the history, so that "back" leaves the site.
const language = readerLanguage(remembered(languageKey), navigator.languages);
location.replace(`${language}/${location.search}${location.hash}`);
