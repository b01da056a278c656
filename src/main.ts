export * from './app/first-views';
import { startPortal } from './app/start-portal';

// Not awaited: a module that waits keeps others out of its chunk, which costs 4 kB.
void startPortal(document);
