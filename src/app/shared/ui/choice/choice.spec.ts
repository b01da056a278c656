import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { Choice } from './choice';
import { ChoiceHarness } from './testing/choice-harness';

@Component({
  imports: [Choice],
  template: `
    <app-choice [(checked)]="isVegan">Vegan lunch</app-choice>
    <app-choice type="radio" name="size" value="m" [checked]="true">Medium</app-choice>
    <app-choice disabled>Sold out</app-choice>
  `,
})
class Host {
  readonly isVegan = signal(false);
}

describe('Choice', () => {
  it('is pressed and tells', async () => {
    const fixture = TestBed.createComponent(Host);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const vegan = await loader.getHarness(ChoiceHarness.with({ text: 'Vegan lunch' }));
    await vegan.press();
    expect(fixture.componentInstance.isVegan()).toBeTrue();
    fixture.componentInstance.isVegan.set(false);
    expect(await vegan.isChecked()).toBeFalse();
    expect(await (await loader.getHarness(ChoiceHarness.with({ text: 'Medium' }))).isChecked()).toBeTrue();
    expect(await (await loader.getHarness(ChoiceHarness.with({ text: 'Sold out' }))).isDisabled()).toBeTrue();
  });
});
