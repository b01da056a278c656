import { HttpClient, type HttpParamsOptions } from '@angular/common/http';
import { inject, Service, signal } from '@angular/core';
import { finalize, map, type Observable } from 'rxjs';

import { IDEMPOTENCY_HEADER } from '../../../../contract/paths.ts';
import { PORTAL_CONFIG } from '../config/portal-config';
import { ReadCache } from './read-cache';
import { wholeFromWire } from './wire/whole-from-wire';
import type { FromWire } from './wire/wire-context';
import { WireContexts } from './wire/wire-contexts';

interface WriteOptions {
  readonly idempotencyKey?: string;
  readonly parameters?: NonNullable<HttpParamsOptions['fromObject']>;
}

/** Longer than a read: the answer to a registration comes only when it is on disk. */
const TIMEOUT = 60_000;

/** Changes something on the Events API; whatever the outcome, what was read before is asked anew afterwards. */
@Service()
export class ApiWriter {
  private readonly http = inject(HttpClient);
  private readonly endpoint = inject(PORTAL_CONFIG).apiEndpoint;
  private readonly cache = inject(ReadCache);
  private readonly contexts = inject(WireContexts);
  private readonly count = signal(0);

  /** Counts what has been tried to change, for whoever has to read anew by themselves. */
  readonly changes = this.count.asReadonly();

  post<W, M>(path: string, body: unknown, fromWire: FromWire<W, M>, options: WriteOptions = {}): Observable<M> {
    return this.send(path, body, options).pipe(map((answer) => wholeFromWire(path, answer, fromWire, this.contexts.at(path))));
  }

  /** As `post`, where the status says everything; emits whatever came with it. */
  send(path: string, body: unknown, { idempotencyKey, parameters = {} }: WriteOptions = {}): Observable<unknown> {
    const headers: Record<string, string> = idempotencyKey === undefined ? {} : { [IDEMPOTENCY_HEADER]: idempotencyKey };
    return this.http.post<unknown>(this.endpoint + path, body, { headers, params: parameters, timeout: TIMEOUT }).pipe(
      finalize(() => {
        this.cache.forgetAll();
        this.count.update((count) => count + 1);
      }),
    );
  }
}
