/**
 * Whether an address lies under the endpoint of the Events API: only there may tokens go. The path counts too, since an
 * API gateway may host others on the same origin.
 *
 * @param endpoint absolute, with a trailing slash
 */
export function isApiAddress(address: string, endpoint: string): boolean {
  if (!URL.canParse(address, endpoint)) return false;
  const { origin, pathname } = new URL(address, endpoint);
  const api = new URL(endpoint);
  return origin === api.origin && pathname.startsWith(api.pathname);
}
