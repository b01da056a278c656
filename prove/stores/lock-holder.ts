import { DatabaseSync } from 'node:sqlite';

/* A process that holds the write lock of a database: `node lock-holder.ts <database> <milliseconds>`. */

const [, , file = '', milliseconds = '0'] = process.argv;
const database = new DatabaseSync(file, { timeout: 10_000 });
database.exec('begin immediate');
setTimeout(() => {
  database.exec('rollback');
  database.close();
}, Number(milliseconds));
