/** How long a seat takes to change hands, in milliseconds. */
const duration = 900;

/** Where a seat is and what colour it has. */
interface SeatNow {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly stroke: string;
}

/** The seats of a drawing as they are seen. */
export type Seats = readonly SeatNow[];

/** Looks at the seats of a drawing that is in the document, in their order. */
export const seatsOf = (drawing: Element): Seats =>
  [...drawing.querySelectorAll("circle.seat")].map((seat) => {
    const {fill, stroke} = getComputedStyle(seat);
    return {
      x: Number(seat.getAttribute("cx")),
      y: Number(seat.getAttribute("cy")),
      fill,
      stroke,
    };
  });

/**
 * Lets the eye follow the seats from one step to the next: each begins where the seat of its place was, in its colour,
 * and goes to where it is now. In a house of another size a place is the same part of the whole. Nothing moves for
 * those who asked for that, nor in a window that is hidden: the seats then stand where they belong at once.
 */
export function moveSeats(drawing: Element, before: Seats): void {
  if (before.length === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const after = seatsOf(drawing);
  for (const [index, seat] of [...drawing.querySelectorAll("circle.seat")].entries()) {
    const was = before[Math.floor((index * before.length) / after.length)];
    const now = after[index];
    const isStill = Math.hypot(was.x - now.x, was.y - now.y) < 0.5;
    if (isStill && was.fill === now.fill && was.stroke === now.stroke) continue;
    seat.animate(
      [
        {transform: `translate(${was.x - now.x}px, ${was.y - now.y}px)`, fill: was.fill, stroke: was.stroke},
        {transform: "none", fill: now.fill, stroke: now.stroke},
      ],
      {duration, easing: "cubic-bezier(0.4, 0, 0.2, 1)"},
    );
  }
}
