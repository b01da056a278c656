import { HttpClient, type HttpParamsOptions, type HttpResponse } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { map, type Observable } from 'rxjs';

import { PORTAL_CONFIG } from '../config/portal-config';
import { ReadCache } from './read-cache';
import { listFromWire } from './wire/list-from-wire';
import type { FromWire } from './wire/wire-context';
import { WireContexts } from './wire/wire-contexts';
import { wholeFromWire } from './wire/whole-from-wire';

type Parameters = NonNullable<HttpParamsOptions['fromObject']>;

/** A read that never ends is as good as no answer. */
const TIMEOUT = 30_000;

/** Reads addresses of the Events API, relative to its endpoint, and translates what they say. */
@Service()
export class ApiReader {
  private readonly http = inject(HttpClient);
  private readonly endpoint = inject(PORTAL_CONFIG).apiEndpoint;
  private readonly cache = inject(ReadCache);
  private readonly contexts = inject(WireContexts);

  /** An answer that is one thing; a broken one fails as `unexpected`. */
  one<W, M>(path: string, fromWire: FromWire<W, M>): Observable<M> {
    return this.kept(path, (body) => wholeFromWire(path, body, fromWire, this.contexts.at(path)));
  }

  /** An answer that is a list: a broken member is left out and reported, the others are shown. */
  list<W, M>(path: string, fromWire: FromWire<W, M>): Observable<readonly M[]> {
    return this.kept(path, (body) => listFromWire(path, body, fromWire, this.contexts.at(path)));
  }

  /** As `one`, but always asked anew. */
  fresh<W, M>(path: string, fromWire: FromWire<W, M>, parameters: Parameters = {}): Observable<M> {
    return this.request(path, parameters).pipe(
      map((response) => wholeFromWire(path, response.body, fromWire, this.contexts.at(path))),
    );
  }

  /** As `list`, but always asked anew. */
  freshList<W, M>(path: string, fromWire: FromWire<W, M>): Observable<readonly M[]> {
    return this.request(path).pipe(map(({ body }) => listFromWire(path, body, fromWire, this.contexts.at(path))));
  }

  private kept<M>(path: string, read: (body: unknown) => M): Observable<M> {
    return this.cache.read(path, this.request(path), read);
  }

  private request(path: string, params: Parameters = {}): Observable<HttpResponse<unknown>> {
    return this.http.get<unknown>(this.endpoint + path, { params, observe: 'response', timeout: TIMEOUT });
  }
}
