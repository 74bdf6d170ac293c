/** Goes through work that pauses on its way, without a pause. */
export function atOnce<Answer>(steps: Generator<void, Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
