import { mayReload, reload } from './reload-once';

/** A window that cannot be left. */
class HandWindow {
  readonly stored = new Map<string, string>();
  reloads = 0;
  isForgetful = false;
  kind: NavigationTimingType = 'navigate';

  readonly location = { reload: () => (this.reloads += 1) };
  readonly performance = { getEntriesByType: () => [{ type: this.kind }] };

  get sessionStorage() {
    if (this.isForgetful) throw new DOMException('The operation is insecure.', 'SecurityError');
    return {
      getItem: (key: string) => this.stored.get(key) ?? null,
      setItem: (key: string, value: string) => this.stored.set(key, value),
    };
  }
}

describe('loading the site anew', () => {
  const NOW = Date.UTC(2026, 2, 1, 12);
  let hand: HandWindow;
  const window = () => hand as unknown as Window;

  beforeEach(() => (hand = new HandWindow()));

  it('is done once, and no second time for a while', () => {
    expect(mayReload(window(), NOW)).toBeTrue();
    reload(window(), NOW);
    expect(hand.reloads).toBe(1);
    expect(mayReload(window(), NOW + 59_000)).toBeFalse();
    expect(mayReload(window(), NOW + 61_000)).toBeTrue();
  });

  it('is no loop either where a tab may remember nothing', () => {
    hand.isForgetful = true;
    expect(mayReload(window(), NOW)).toBeTrue();
    reload(window(), NOW);
    hand.kind = 'reload';
    expect(mayReload(window(), NOW)).toBeFalse();
  });
});
