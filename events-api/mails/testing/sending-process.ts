import { openStore } from '../../store/store.ts';
import { aSender } from './sending.ts';

/* A server process that does nothing but send: database, port of the mail server, moment. */

const [database = '', port = '', moment = ''] = process.argv.slice(2);
const store = await openStore(database);
const { sender, transport } = aSender(store, Number(port), () => new Date(moment));
while (await sender.run());
transport.close();
await store.close();
