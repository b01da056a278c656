type Values = Readonly<Record<string, readonly string[]>>;
type Row<V extends Values> = { readonly [name in keyof V]: string };

const pairOf = (one: string, value: string, other: string, otherValue: string): string =>
  one < other ? `${one}=${value}&${other}=${otherValue}` : `${other}=${otherValue}&${one}=${value}`;

/** Every pair of values of two different factors. */
export function allPairs(factors: Values): Set<string> {
  const names = Object.keys(factors);
  const pairs = names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .flatMap((other) =>
        (factors[one] ?? []).flatMap((value) => (factors[other] ?? []).map((with_) => pairOf(one, value, other, with_))),
      ),
  );
  return new Set(pairs);
}

/** The pairs that a row shows. */
export function pairsOf(row: Readonly<Record<string, string>>): string[] {
  const entries = Object.entries(row);
  return entries.flatMap(([one, value], index) =>
    entries.slice(index + 1).map(([other, otherValue]) => pairOf(one, value, other, otherValue)),
  );
}

/**
 * Rows in which every pair of values of two factors occurs at least once, few of them: each row takes, factor by factor, the value
 * that shows most pairs which no row has shown. The same rows for the same factors, whatever the day.
 */
export function coverPairs<const V extends Values>(factors: V): Row<V>[] {
  const missing = allPairs(factors);
  const names = Object.keys(factors).sort((a, b) => (factors[b]?.length ?? 0) - (factors[a]?.length ?? 0));
  const shown = new Map<string, number>();
  const rows: Row<V>[] = [];
  for (const first of factors[names[0] ?? ''] ?? []) {
    while ([...missing].some((pair) => pairHas(pair, names[0] ?? '', first))) rows.push(nextRow(first));
  }
  return rows;

  function nextRow(first: string): Row<V> {
    const row: Record<string, string> = { [names[0] ?? '']: first };
    for (const name of names.slice(1)) row[name] = bestValue(row, name);
    for (const pair of pairsOf(row)) {
      missing.delete(pair);
      shown.set(pair, (shown.get(pair) ?? 0) + 1);
    }
    return row as Row<V>;
  }

  /** Of values that show as many new pairs, the one whose pairs were shown least. */
  function bestValue(row: Readonly<Record<string, string>>, name: string): string {
    const worth = (value: string): number => {
      const pairs = Object.entries(row).map(([other, otherValue]) => pairOf(name, value, other, otherValue));
      const repeats = pairs.reduce((sum, pair) => sum + (shown.get(pair) ?? 0), 0);
      return pairs.filter((pair) => missing.has(pair)).length - repeats / 100_000;
    };
    const values = factors[name] ?? [];
    return values.reduce((best, value) => (worth(value) > worth(best) ? value : best), values[0] ?? '');
  }
}

const pairHas = (pair: string, name: string, value: string): boolean => pair.split('&').includes(`${name}=${value}`);
