import { inject, Service } from '@angular/core';
import { defer, finalize, map, type Observable, of, shareReplay, tap } from 'rxjs';

import { CLOCK } from '../time/clock';
import { CALLER } from './caller';

/** So long an answer is taken from memory: long enough to move about, short enough for seats and prices. */
const FRESH_FOR = 30_000;

/** What a read gave, with the version that the server names it by. */
export interface ReadAnswer<T> {
  readonly value: T;
  readonly etag: string | null;
}

interface Kept extends ReadAnswer<unknown> {
  readonly readAt: number;
}

/**
 * Answers of the Events API, kept in memory for `FRESH_FOR` milliseconds; those who ask at the same moment share one
 * request. After that the server is asked again: the browser's own HTTP cache adds `If-None-Match` and hides the 304, so
 * an unchanged answer costs no bytes, and the known value is handed out again as the same object, so nothing is drawn anew.
 * Nobody is given what was read for somebody else.
 */
@Service()
export class ReadCache {
  private readonly clock = inject(CLOCK);
  private readonly caller = inject(CALLER);
  private readonly kept = new Map<string, Kept>();
  private readonly underWay = new Map<string, Observable<unknown>>();
  private keptFor: string | null | undefined;

  /** @param key the address, which says what type the value has: one address is always read by the same function */
  read<T>(key: string, request: () => Observable<ReadAnswer<T>>): Observable<T> {
    return defer(() => {
      this.forgetOthers();
      const known = this.kept.get(key);
      if (known !== undefined && this.clock.now() - known.readAt < FRESH_FOR) return of(known.value as T);
      return (this.underWay.get(key) as Observable<T> | undefined) ?? this.ask(key, request);
    });
  }

  /** What was read may have changed by our own doing: seats, passes left. */
  forgetAll(): void {
    this.kept.clear();
    this.underWay.clear();
  }

  /** What is asked while it is being found out who calls is sent, and belongs, to whoever it turns out to be. */
  private forgetOthers(): void {
    const caller = this.caller();
    if (this.keptFor !== undefined && caller !== this.keptFor) this.forgetAll();
    this.keptFor = caller;
  }

  private ask<T>(key: string, request: () => Observable<ReadAnswer<T>>): Observable<T> {
    const known = this.kept.get(key);
    const asked: Observable<T> = request().pipe(
      map((answer) => (isSameVersion(known, answer) ? { ...answer, value: known.value as T } : answer)),
      tap((answer) => this.underWay.get(key) === asked && this.kept.set(key, { ...answer, readAt: this.clock.now() })),
      map((answer) => answer.value),
      finalize(() => this.underWay.get(key) === asked && this.underWay.delete(key)),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
    this.underWay.set(key, asked);
    return asked;
  }
}

function isSameVersion(known: Kept | undefined, answer: ReadAnswer<unknown>): known is Kept {
  return known !== undefined && answer.etag !== null && known.etag === answer.etag;
}
