/** Where a seat stands in a half circle of outer radius 1: x from −1 (left) to 1, y from 0 (floor) up. */
export interface SeatPlace {
  readonly x: number;
  readonly y: number;
  /** Angle from the left, 0 to π: seats are filled in its order. */
  readonly angle: number;
  /** Distance of its row from the middle. */
  readonly radius: number;
}

/** A half circle of seats. */
export interface Hemicycle {
  /** The seats from left to right; none where there are so many that they are drawn as areas. */
  readonly seats: readonly SeatPlace[];
  /** Distance between the rows: marks should be a little smaller across. */
  readonly spacing: number;
  /** The angle between the last of so many seats from the left and the next. */
  readonly angleAfter: (count: number) => number;
}

/** Houses of more seats are drawn as areas: single seats could not be seen any more, and take seconds to draw. */
export const mostSeatsDrawn = 2000;

/** The radius of the innermost row: room for a figure in the middle. */
export const innerRadius = 0.42;

/** Lays so many seats out in as few rows as hold them, and orders them from left to right. */
export function hemicycle(count: number): Hemicycle {
  if (count > mostSeatsDrawn)
    return {
      seats: [],
      spacing: 0,
      angleAfter: (seats) => Math.PI * Math.min(Math.max(seats / count, 0), 1),
    };
  let rows = 1;
  while (capacity(rows) < count) rows++;
  const radii = radiiOf(rows);
  const perRow = shareOut(count, radii);
  const seats = radii.flatMap((radius, row) => rowOfSeats(radius, perRow[row]));
  // Equal angles in different rows differ by rounding only: from the inner row outward then.
  seats.sort((a, b) => Math.round(1e9 * (a.angle - b.angle)) || a.radius - b.radius);
  const angleAfter = (some: number): number => {
    if (some <= 0) return 0;
    return some >= count ? Math.PI : (seats[some - 1].angle + seats[some].angle) / 2;
  };
  return {seats, spacing: spacingOf(rows), angleAfter};
}

/** The outline of the stretch between two angles, from the innermost row to the outermost. */
export function stretchOutline(
  from: number,
  to: number,
): readonly {readonly x: number; readonly y: number}[] {
  const steps = Math.max(Math.ceil((to - from) / 0.03), 1);
  const along = Array.from({length: steps + 1}, (_, step) => from + ((to - from) * step) / steps);
  const arc = (angles: readonly number[], radius: number) =>
    angles.map((angle) => ({x: -radius * Math.cos(angle), y: radius * Math.sin(angle)}));
  return [...arc(along, 1), ...arc(along.reverse(), innerRadius)];
}

const spacingOf = (rows: number): number => (1 - innerRadius) / Math.max(rows - 1, 1);

const radiiOf = (rows: number): number[] =>
  Array.from({length: rows}, (_, row) => (rows === 1 ? 1 : innerRadius + row * spacingOf(rows)));

const capacity = (rows: number): number =>
  radiiOf(rows).reduce((sum, radius) => sum + Math.floor((Math.PI * radius) / spacingOf(rows)) + 1, 0);

/** Seats a row in proportion to its length; the outermost takes what rounding leaves. */
function shareOut(count: number, radii: readonly number[]): number[] {
  const length = radii.reduce((sum, radius) => sum + radius, 0);
  const perRow = radii.map((radius) => Math.round((count * radius) / length));
  perRow[perRow.length - 1] += count - perRow.reduce((sum, seats) => sum + seats, 0);
  return perRow;
}

function rowOfSeats(radius: number, count: number): SeatPlace[] {
  return Array.from({length: count}, (_, seat) => {
    const angle = count === 1 ? Math.PI / 2 : (Math.PI * seat) / (count - 1);
    return {x: -radius * Math.cos(angle), y: radius * Math.sin(angle), angle, radius};
  });
}
