import type {EmbedMessages} from "./embedWords.js";

/** Қазақша. */
export const kk: EmbedMessages = {
  toLab: "Зертханада ашу",
  follows: "Деректер мен ережелер сайтпен бірге жаңарады.",
  frozen: (version) => `Бұл көшірме өзгермейді: ${version} нұсқасы.`,
  data: (version) => `Деректер: ${version}.`,
  rounding:
    "Тек дөңгелектенген пайыздар жарияланған: басылмаған цифрларға қарай мандат өзгеруі мүмкін. Шектері зертханада көрсетілген.",
};
