/** The two packages measured beside ours ship no types. */
declare module "hare-niemeyer" {
  export default function hareNiemeyer(votes: Record<string, number>, seats: number): Record<string, number>;
}

declare module "sainte-lague" {
  export default function sainteLague(votes: Record<string, number>, seats: number): Record<string, number>;
}
