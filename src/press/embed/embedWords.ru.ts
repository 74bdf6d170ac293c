import type {EmbedMessages} from "./embedWords.js";

/** Русский. */
export const ru: EmbedMessages = {
  toLab: "Открыть в лаборатории",
  follows: "Данные и правила обновляются вместе с сайтом.",
  frozen: (version) => `Эта копия не изменится: версия ${version}.`,
  data: (version) => `Данные: ${version}.`,
  rounding:
    "Опубликованы только округлённые проценты: от ненапечатанных цифр может зависеть мандат. Границы указаны в лаборатории.",
};
