import { startPortal } from './app/start-portal';

await startPortal(document);
