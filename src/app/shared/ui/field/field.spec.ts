import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { Control } from './control';
import { Field } from './field';
import { FieldHarness } from './testing/field-harness';

@Component({
  imports: [Control, Field],
  template: `
    <app-field label="E-mail" hint="For the ticket." [error]="error()"><input appControl type="email" /></app-field>
    <app-field label="Company" note="optional"><input appControl type="text" /></app-field>
  `,
})
class Host {
  readonly error = signal('');
}

describe('Field', () => {
  const show = () => {
    const fixture = TestBed.createComponent(Host);
    return { host: fixture.componentInstance, loader: TestbedHarnessEnvironment.loader(fixture) };
  };

  it('ties label and hint to its control', async () => {
    const field = await show().loader.getHarness(FieldHarness.with({ label: 'E-mail' }));
    expect(await field.isLabelled()).toBeTrue();
    expect(await field.descriptions()).toEqual(['For the ticket.']);
    expect(await field.isInvalid()).toBeFalse();
  });

  it('reads an error out with the control', async () => {
    const { host, loader } = show();
    const field = await loader.getHarness(FieldHarness.with({ label: 'E-mail' }));
    host.error.set('The part after the @ is missing.');
    expect(await field.isInvalid()).toBeTrue();
    expect(await field.descriptions()).toEqual(['For the ticket.', 'The part after the @ is missing.']);
  });

  it('gives each field an id of its own', async () => {
    const fields = await show().loader.getAllHarnesses(FieldHarness);
    const ids = await Promise.all(fields.map(async (field) => (await field.control()).getAttribute('id')));
    expect(new Set(ids).size).toBe(2);
    expect(await fields[1]?.label()).toBe('Company optional');
  });
});
