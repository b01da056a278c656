import type { DiskKind, ProofStore, StoreKind } from './proof-store.ts';
import { openPostgresProofStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

export function openProofStore(kind: StoreKind, disk: DiskKind): Promise<ProofStore> {
  return { sqlite: openSqliteStore, postgres: openPostgresProofStore }[kind](disk);
}
