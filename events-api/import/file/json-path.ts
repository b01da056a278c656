/** The path of a value as people read it (`events[2].sessions[0].start`), from a JSON pointer (RFC 6901) into `root`. */
export function jsonPath(pointer: string, root: unknown): string {
  let value: unknown = root;
  let path = '';
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path += step(value, key);
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return path.replace(/^\./, '') || 'the whole file';
}

function step(parent: unknown, key: string): string {
  if (Array.isArray(parent)) return `[${key}]`;
  return /^[A-Za-z_$][\w$-]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
