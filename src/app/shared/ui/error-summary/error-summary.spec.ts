import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { ErrorSummary, type SummarisedError } from './error-summary';
import { ErrorSummaryHarness } from './testing/error-summary-harness';

@Component({
  imports: [ErrorSummary],
  template: `<app-error-summary heading="One thing to correct" [errors]="errors()" /><input id="last-name" />`,
})
class Host {
  readonly errors = signal<readonly SummarisedError[]>([]);
  readonly summary = viewChild.required(ErrorSummary);
}

describe('ErrorSummary', () => {
  it('is not there without errors, takes the focus with them, and leads to the field', async () => {
    const fixture = TestBed.createComponent(Host);
    document.body.append(fixture.nativeElement as Node);
    const summary = await TestbedHarnessEnvironment.loader(fixture).getHarness(ErrorSummaryHarness);
    expect(await summary.isShown()).toBeFalse();

    fixture.componentInstance.errors.set([{ controlId: 'last-name', message: 'The last name is missing' }]);
    expect(await summary.errors()).toEqual(['The last name is missing']);
    fixture.componentInstance.summary().focus();
    expect(await summary.isFocused()).toBeTrue();
    await summary.follow(0);
    expect(document.activeElement?.id).toBe('last-name');
  });
});
