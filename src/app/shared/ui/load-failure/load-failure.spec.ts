import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';

import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { type FailureKind, LoadFailure } from './load-failure';
import { LoadFailureHarness } from './testing/load-failure-harness';

describe('LoadFailure', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideEnglish()] });
    await englishIsThere();
  });

  const show = async (kind: FailureKind, correlationId: string | null = null) => {
    const fixture = TestBed.createComponent(LoadFailure);
    fixture.componentRef.setInput('kind', kind);
    fixture.componentRef.setInput('subject', 'Events');
    fixture.componentRef.setInput('correlationId', correlationId);
    const retries: string[] = [];
    fixture.componentInstance.retry.subscribe(() => retries.push(kind));
    return { failure: await TestbedHarnessEnvironment.harnessForFixture(fixture, LoadFailureHarness), retries };
  };

  it('says what happened and lets one try again', async () => {
    const { failure, retries } = await show('offline');
    expect(await failure.heading()).toBe('Events: no answer from the server.');
    await failure.retry();
    expect(retries).toEqual(['offline']);
  });

  it('tells whoever runs the site which origin to register', async () => {
    const { failure } = await show('notRegistered');
    expect(await failure.text()).toContain(location.origin);
  });

  it('names the number that support can find the call by', async () => {
    const { failure } = await show('unexpected', '3F9A-61C2');
    expect(await failure.text()).toContain('3F9A-61C2');
  });

  it('offers no second try for what is not there', async () => {
    const { failure } = await show('notFound', '3F9A-61C2');
    expect(await failure.canRetry()).toBeFalse();
    expect(await failure.text()).not.toContain('3F9A-61C2');
  });
});
