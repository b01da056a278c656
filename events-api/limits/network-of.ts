/**
 * What rate limits count by: an IPv4 address as it is, of an IPv6 address the /64, because that is what one household or one
 * server gets.
 * @param address as sockets and proxies write it
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? `${firstGroups(address).join(':')}::/64`;
}

/** Whether the caller is on the machine that the server runs on. */
export function isThisMachine(network: string): boolean {
  return network.startsWith('127.') || network === LOOPBACK;
}

const LOOPBACK = '0:0:0:0::/64';

function firstGroups(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  // A tail in IPv4 writing stands for two groups.
  const missing = 8 - left.length - right.length - (address.includes('.') ? 1 : 0);
  const groups = [...left, ...Array<string>(Math.max(0, missing)).fill('0'), ...right];
  return groups.slice(0, 4).map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}
