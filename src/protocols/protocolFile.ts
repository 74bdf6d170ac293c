/** One protocol of a file, in the shape of the contract, with the contest it belongs to. */
export interface FiledProtocol {
  readonly contest: string;
  readonly id: string;
  readonly region?: string;
  readonly district?: string;
  readonly registered?: number;
  readonly cast?: number;
  readonly invalid?: number;
  readonly againstAll?: number;
  readonly votes: readonly {readonly party: string; readonly votes: number}[];
}
