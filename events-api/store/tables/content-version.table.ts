/**
 * One row. `version` grows with every change of published content, in the transaction that makes the change, so that each
 * server process sees by one cheap read whether its cached answers are still right.
 */
export interface ContentVersionTable {
  id: number;
  version: number;
}
