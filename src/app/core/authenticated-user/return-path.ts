const KEY = 'sign-in-return';

/** Where the visitor was, kept in the tab while the provider has them. */
export function keepReturnPath(path: string): void {
  try {
    sessionStorage.setItem(KEY, path);
  } catch {
    // Without storage they come back to the start.
  }
}

/** Gives the path once. @returns `/` when none was kept, or when it would lead to another site */
export function takeReturnPath(): string {
  try {
    const path = sessionStorage.getItem(KEY) ?? '/';
    sessionStorage.removeItem(KEY);
    return /^\/(?![/\\])/.test(path) ? path : '/';
  } catch {
    return '/';
  }
}
