export interface Plan {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Every `ID` in it stands for another text each time, of one length and in no order. */
  readonly body?: string;
  readonly connections: number;
  readonly seconds: number;
}

/** What a body says where each request is to say something of its own. */
export const ID = '[<id>]';

export interface Result {
  /** Of each answer, in milliseconds. */
  readonly latencies: Float64Array;
  readonly failed: number;
  /** In seconds. */
  readonly took: number;
}
