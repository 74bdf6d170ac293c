import type {LateWords} from "./lateWords.js";

export const en: LateWords = {
  late: {
    data: "The data take longer to come than usual. You can wait, try again or go on without them: what you made is kept.",
    engine:
      "The database takes longer to load than usual. You can wait, try again or go on without it: what you made is kept.",
    work: "A calculation takes longer than usual. You can wait, try again or go on without it: what you made is kept.",
    file: "Reading a file takes longer than usual. You can wait, try again or go on without it: what you made is kept.",
    page: "A part of the page takes longer to load than usual. You can wait, go on without it or load the page again: the address keeps your question.",
  },
  again: "Try again",
  reload: "Load again",
  close: "Close",
};
