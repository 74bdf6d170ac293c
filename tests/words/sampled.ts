/** Whether a part of the words holds a sentence that needs figures. */
type NeedsFigures<Words> = [Words] extends [(...given: never[]) => unknown]
  ? true
  : [Words] extends [string | null | readonly unknown[]]
    ? false
    : true extends {[Key in keyof Words]: NeedsFigures<Words[Key]>}[keyof Words]
      ? true
      : false;

/** For every sentence that needs figures, at its place, what it is given: once or several times. */
export type Sampled<Words> = Words extends (...given: infer Given) => unknown
  ? readonly Given[]
  : {
      readonly [Key in keyof Words as NeedsFigures<Words[Key]> extends true ? Key : never]-?: Sampled<
        Words[Key]
      >;
    };
