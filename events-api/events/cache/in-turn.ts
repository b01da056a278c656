/** As many as leave a thread for files and the names of hosts, on a machine of any size. */
const AT_ONCE = 2;

let underWay = 0;
const waiting: (() => void)[] = [];

/**
 * Runs what takes a lot of memory for a short time, two at once, the others in the order in which they came: many answers that are
 * asked for in the same moment take no more memory than two.
 * @throws what `work` throws
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (underWay < AT_ONCE) underWay++;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else underWay--;
  }
}
