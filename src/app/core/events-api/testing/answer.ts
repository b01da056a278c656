import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { API } from './portal-config';

/** Waits until the Events API is asked for `path`. */
export async function asked(path: string): Promise<TestRequest> {
  const backend = TestBed.inject(HttpTestingController);
  for (;;) {
    const [request] = backend.match(({ url }) => url === API + path);
    if (request !== undefined) return request;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** A harness waits until nothing is under way any more: answer before the first look. */
export async function answer(path: string, body: object): Promise<void> {
  (await asked(path)).flush(body);
}

export async function refuse(path: string, status: number, body: object = {}): Promise<void> {
  (await asked(path)).flush(body, { status, statusText: 'Refused' });
}
