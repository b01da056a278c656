import type { ProofStore, StoreKind, StoreOptions } from './proof-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

export function openProofStore(kind: StoreKind, options: StoreOptions = {}): Promise<ProofStore> {
  return { sqlite: openSqliteStore }[kind](options);
}
