import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';

import type { CustomRegistrationField } from '../../../core/events-api/models/registration';
import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import type { AnswerDraft } from '../model/attendee-draft';
import { CustomField } from './custom-field';

@Component({
  imports: [CustomField],
  template: `<app-custom-field [field]="field()" [answer]="form" [error]="error()" controlId="c" />`,
})
class Host {
  readonly field = signal<CustomRegistrationField>({
    id: 'f',
    text: 'Lunch?',
    type: 'simpleText',
    isRequired: true,
    choices: [],
  });
  readonly model = signal<AnswerDraft>({ fieldId: 'f', text: '', chosen: [] });
  readonly error = signal<string | undefined>(undefined);
  readonly form = form(this.model);
}

describe('CustomField', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideEnglish()] });
    await englishIsThere();
  });

  const show = async (field: Partial<CustomRegistrationField>, chosen: boolean[] = [], error?: string) => {
    const fixture = TestBed.createComponent(Host);
    const host = fixture.componentInstance;
    host.field.update((before) => ({ ...before, ...field }));
    host.model.update((before) => ({ ...before, chosen }));
    host.error.set(error);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const all = <E extends Element>(selector: string) => [...element.querySelectorAll<E>(selector)];
    return { host, all, text: () => element.textContent };
  };

  it('asks for a text in one line, and says when it may stay empty', async () => {
    const { host, all, text } = await show({ isRequired: false });
    const [input] = all<HTMLInputElement>('input[type=text]');
    input!.value = 'Soup';
    input!.dispatchEvent(new Event('input'));
    expect(host.model().text).toBe('Soup');
    expect(text()).toContain('optional');
  });

  it('asks yes or no, and offers no answer only where none is needed', async () => {
    const required = await show({ type: 'boolean' });
    expect(required.all<HTMLInputElement>('input[type=radio]').map(({ value }) => value)).toEqual(['Yes', 'No']);
    required.all<HTMLInputElement>('input')[1]!.click();
    expect(required.host.model().text).toBe('No');
    expect((await show({ type: 'boolean', isRequired: false })).all('input').length).toBe(3);
  });

  it('shows few choices side by side and many as a list', async () => {
    const few = await show({ type: 'singleChoice', choices: ['Soup', 'Bread'] });
    few.all<HTMLInputElement>('input')[1]!.click();
    expect(few.host.model().text).toBe('Bread');
    const many = await show({ type: 'singleChoice', choices: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] });
    expect(many.all('option').length).toBe(8);
  });

  it('takes several choices', async () => {
    const { host, all } = await show({ type: 'multipleChoice', choices: ['Loop', 'Ramp'] }, [false, false]);
    all<HTMLInputElement>('input')[1]!.click();
    expect(host.model().chosen).toEqual([false, true]);
  });

  it('is described by its error', async () => {
    const { all } = await show({ type: 'boolean' }, [], 'Choose an answer');
    const [group] = all('fieldset');
    expect(document.getElementById(group!.getAttribute('aria-describedby')!)?.textContent).toContain('Choose an answer');
    expect(group!.getAttribute('aria-required')).toBe('true');
  });
});
