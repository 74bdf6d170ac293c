import {text} from "../../stations/column.js";

/** How an election ends for which a rule asks what nobody knows, or no house is large enough. */
export const noAnswer = "no-answer";

/** How the election ended on a step of a lever. */
export const stepStatus = text({
  kk: "Сайлау немен бітті: elected, void, none-admitted, open-tie немесе no-answer (ережеге керек сан белгісіз немесе палата шексіз өсер еді)",
  ru: "Чем кончились выборы: elected, void, none-admitted, open-tie или no-answer (правилу нужно неизвестное число или палата росла бы без конца)",
  en: "How the election ended: elected, void, none-admitted, open-tie, or no-answer where a rule needs a figure that nobody knows, or the house would grow without end",
});
