import type { HttpResponse } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { defer, finalize, map, type Observable, of, shareReplay, tap } from 'rxjs';

import { PORTAL_CONFIG } from '../config/portal-config';
import { Connection } from '../connection/connection';
import { EarlierAnswers } from '../connection/earlier-answers';
import { CLOCK } from '../time/clock';
import { CALLER } from './caller';
import { DeviceAnswers } from './device-answers';
import { kindOfError } from './events-api-error';
import { orEarlier } from './or-earlier';

/** So long an answer is taken from memory: long enough to move about, short enough for seats and prices. */
const FRESH_FOR = 30_000;
/** Writing to the device waits until the page has been drawn. */
const KEPT_AFTER = 2000;

/** An answer to one person (RFC 9111, 5.2.2). */
const NOT_FOR_KEEPING = /private|no-store/;

/** What a read gave, with the version that the server names it by. */
interface Kept {
  readonly value: unknown;
  readonly etag: string | null;
  readonly readAt: number;
}

type Translate<T> = (body: unknown) => T;

/**
 * Answers of the Events API, kept in memory for `FRESH_FOR` milliseconds; those who ask at the same moment share one
 * request. After that the server is asked again: the browser's own HTTP cache adds `If-None-Match` and hides the 304, so
 * an unchanged answer costs no bytes, and the known value is handed out again as the same object, so nothing is drawn anew.
 * Nobody is given what was read for somebody else.
 * While the server is slow, silent or faulty, what it answered before is handed out, and what it answers in the end follows.
 */
@Service()
export class ReadCache {
  private readonly clock = inject(CLOCK);
  private readonly caller = inject(CALLER);
  private readonly endpoint = inject(PORTAL_CONFIG).apiEndpoint;
  private readonly device = inject(DeviceAnswers);
  private readonly earlierAnswers = inject(EarlierAnswers);
  private readonly connection = inject(Connection);
  private readonly kept = new Map<string, Kept>();
  private readonly underWay = new Map<string, Observable<unknown>>();
  private keptFor: string | null | undefined;

  /** @param path says what type the value has: one path is always translated by the same function */
  read<T>(path: string, request: Observable<HttpResponse<unknown>>, translate: Translate<T>): Observable<T> {
    return defer(() => {
      this.forgetOthers();
      const known = this.kept.get(path);
      if (known !== undefined && this.clock.now() - known.readAt < FRESH_FOR) return of(known.value as T);
      return (this.underWay.get(path) as Observable<T> | undefined) ?? this.ask(path, request, translate);
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

  private ask<T>(path: string, request: Observable<HttpResponse<unknown>>, translate: Translate<T>): Observable<T> {
    const isStillWanted = () => this.underWay.get(path) === asked;
    const answer = request.pipe(
      map((response) => this.take(path, response, translate)),
      tap({
        next: (kept) => isStillWanted() && this.kept.set(path, kept),
        error: (error: unknown) => kindOfError(error) === 'notFound' && this.drop(path),
      }),
    );
    const earlier = defer(() => this.earlier(path, translate));
    const asked: Observable<T> = orEarlier(answer, earlier, this.connection.attempts).pipe(
      map(({ given, isEarlier }) => {
        if (isEarlier) this.earlierAnswers.add(path, given.readAt);
        return given.value as T;
      }),
      finalize(() => {
        this.earlierAnswers.drop(path);
        if (isStillWanted()) this.underWay.delete(path);
      }),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
    this.underWay.set(path, asked);
    return asked;
  }

  private take(path: string, { body, headers }: HttpResponse<unknown>, translate: Translate<unknown>): Kept {
    const [etag, readAt] = [headers.get('etag'), this.clock.now()];
    const known = this.kept.get(path);
    const isSameVersion = known !== undefined && etag !== null && known.etag === etag;
    const value = isSameVersion ? known.value : translate(body);
    if (this.isForAll(headers.get('cache-control')))
      setTimeout(() => void this.device.keep(this.endpoint + path, { body, etag, readAt }), KEPT_AFTER);
    return { value, etag, readAt };
  }

  /** From memory, else from the device; fails where neither has it. */
  private async earlier(path: string, translate: Translate<unknown>): Promise<Kept> {
    const known = this.kept.get(path);
    if (known) return known;
    const found = await this.device.find(this.endpoint + path);
    if (!found) throw new Error('Never read on this device');
    const kept = { ...found, value: translate(found.body) };
    if (!this.kept.has(path)) this.kept.set(path, kept);
    return kept;
  }

  /** What was taken back is not shown in the next outage either. */
  private drop(path: string): void {
    this.kept.delete(path);
    void this.device.drop(this.endpoint + path);
  }

  /** A back end that says nothing may have answered whoever is signed in. */
  private isForAll(cacheControl: string | null): boolean {
    return cacheControl === null ? !this.caller() : !NOT_FOR_KEEPING.test(cacheControl);
  }
}
