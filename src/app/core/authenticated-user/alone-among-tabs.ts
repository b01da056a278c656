/**
 * Does something in one tab of the portal at a time: a refresh token that two tabs use at once is taken for a stolen one by strict
 * providers.
 *
 * @param act is told whether another tab has just done the same
 */
export async function aloneAmongTabs<T>(name: string, act: (hadToWait: boolean) => Promise<T>): Promise<T> {
  // Browsers have no locks on pages that came over plain http; then there is no signing in either.
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return act(false);
  const done = await locks.request(name, { ifAvailable: true }, async (lock) => lock && { result: await act(false) });
  return done ? done.result : locks.request(name, () => act(true));
}
