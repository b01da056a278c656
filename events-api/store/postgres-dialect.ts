import { ColumnDefinitionNode, type DataTypeNode, PostgresDialect, PostgresQueryCompiler } from 'kysely';
import type { Pool } from 'pg';
import { PreparingPool } from './preparing-pool.ts';

/** Kysely's PostgreSQL dialect, with the types of our migrations and with statements that PostgreSQL prepares once a connection. */
export class PortablePostgresDialect extends PostgresDialect {
  constructor(pool: Pool) {
    super({ pool: new PreparingPool(pool) });
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return new PortableTypesCompiler();
  }
}

/**
 * The three types of our migrations, as SQLite understands them: text compares byte by byte, so that text order is time order and
 * the same everywhere, and whole numbers have 64 bits.
 */
const portableTypes: Readonly<Record<string, string>> = { text: 'text collate "C"', integer: 'bigint', blob: 'bytea' };

class PortableTypesCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    const isColumn = this.parentNode !== undefined && ColumnDefinitionNode.is(this.parentNode);
    this.append((isColumn ? portableTypes[node.dataType] : undefined) ?? node.dataType);
  }
}
