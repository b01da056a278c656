import { computed, Service, signal } from '@angular/core';

/** Which answers of an earlier time stand on the page, because no newer ones come. */
@Service()
export class EarlierAnswers {
  private readonly shown = signal<ReadonlyMap<string, number>>(new Map());

  /** When the oldest of them was given, in milliseconds since 1970; undefined while everything is new. */
  readonly oldest = computed(() => (this.shown().size > 0 ? Math.min(...this.shown().values()) : undefined));

  add(address: string, readAt: number): void {
    this.shown.update((shown) => new Map(shown).set(address, readAt));
  }

  drop(address: string): void {
    if (this.shown().has(address)) this.shown.update((shown) => new Map([...shown].filter(([other]) => other !== address)));
  }
}
