import config from "./observablehq.config.js";
import {filesOfModules, withOwnModules, withOwnScripts} from "./src/site/ownModules.js";
import type {ShellRequest} from "./src/site/shell.js";

/** The part of markdown-it that a rule for whole texts is given to. */
interface Markdown {
  readonly core: {
    readonly ruler: {
      readonly before: (rule: string, name: string, run: (state: {src: string}) => void) => void;
    };
  };
}

/**
 * How Framework makes the pages of a built site: as `observablehq.config.ts` says, but for the modules that a page runs
 * on, which it does not read. What it would make of each of hundreds the bundler makes faster, and once.
 */
export default {
  ...config,
  dynamicPaths: [...config.dynamicPaths, ...filesOfModules.map((file) => `/${file}`)],
  head: (request: ShellRequest): string => withOwnScripts(config.head(request)),
  markdownIt: (markdown: Markdown): Markdown => {
    markdown.core.ruler.before("normalize", "own modules", (state) => {
      state.src = withOwnModules(state.src);
    });
    return markdown;
  },
};
