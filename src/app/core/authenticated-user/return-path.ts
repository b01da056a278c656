import type { OtherFlow } from '../config/sign-in-settings';

const KEY = 'sign-in-return';
const FLOWS: readonly unknown[] = ['editProfile', 'resetPassword'] satisfies OtherFlow[];

export interface WayBack {
  /** `/` when none was kept, or when it would lead to another site. */
  readonly path: string;
  /** What the visitor went to do, if something else than signing in. */
  readonly flow: OtherFlow | undefined;
}

/** Where the visitor was, kept in the tab while the provider has them. */
export function keepReturnPath(path: string, flow?: OtherFlow): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path, flow }));
  } catch {
    // Without storage they come back to the start.
  }
}

/** Gives the way back once. */
export function takeReturnPath(): WayBack {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as { readonly path?: unknown; readonly flow?: unknown };
    sessionStorage.removeItem(KEY);
    const path = typeof kept.path === 'string' && /^\/(?![/\\])/.test(kept.path) ? kept.path : '/';
    return { path, flow: FLOWS.includes(kept.flow) ? (kept.flow as OtherFlow) : undefined };
  } catch {
    return { path: '/', flow: undefined };
  }
}
