/** Work that has begun and is ended by itself where it gives no sign any more. */
export interface Silence {
  /** A sign: the time begins anew. */
  readonly heard: () => void;
  /** The work has ended. */
  readonly over: () => void;
}

/** Watches over work that has begun; `end` is called once no sign came for so many seconds. */
export function endAfterSilence(seconds: number, end: () => void): Silence {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const over = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  const heard = (): void => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(end, 1000 * seconds);
  };
  heard();
  return {heard, over};
}
