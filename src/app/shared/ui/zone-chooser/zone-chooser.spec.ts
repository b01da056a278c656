import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';

import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { ZoneChooserHarness } from './testing/zone-chooser-harness';
import { ZoneChooser } from './zone-chooser';

describe('ZoneChooser', () => {
  const show = async (zone: string, deviceZone = 'Europe/Berlin') => {
    TestBed.configureTestingModule({ providers: [provideEnglish()] });
    await englishIsThere();
    const fixture = TestBed.createComponent(ZoneChooser);
    fixture.componentRef.setInput('zone', zone);
    fixture.componentRef.setInput('deviceZone', deviceZone);
    const chosen: (string | null)[] = [];
    fixture.componentInstance.chosen.subscribe((choice) => chosen.push(choice));
    return { chosen, chooser: await TestbedHarnessEnvironment.harnessForFixture(fixture, ZoneChooserHarness) };
  };

  it('keeps its list folded away until it is asked for, then takes the keyboard there', async () => {
    const { chooser } = await show('Europe/Berlin');
    expect(await chooser.isOpen()).toBeFalse();
    await chooser.toggle();
    expect(await chooser.isListFocused()).toBeTrue();
    await chooser.toggle();
    expect(await chooser.isOpen()).toBeFalse();
  });

  it('offers the zones of the world by their places, the device’s first', async () => {
    const { chooser } = await show('Europe/Berlin');
    await chooser.toggle();
    const labels = await chooser.labels();
    expect(labels[0]).toBe('As on this device: Berlin (Europe)');
    expect(labels).toEqual(jasmine.arrayContaining(['Tokyo (Asia)', 'Buenos Aires (America)', 'UTC']));
    expect(labels.length).toBeGreaterThan(400);
    expect(await chooser.chosen()).toBe('As on this device: Berlin (Europe)');
  });

  it('says which zone is chosen, and that the device’s is wanted again', async () => {
    const { chooser, chosen } = await show('Europe/Berlin');
    await chooser.toggle();
    await chooser.choose('Tokyo (Asia)');
    await chooser.choose('As on this device: Berlin (Europe)');
    expect(chosen).toEqual(['Asia/Tokyo', null]);
  });

  it('has a zone in use that the browser calls otherwise', async () => {
    const { chooser } = await show('Asia/Calcutta');
    await chooser.toggle();
    expect(await chooser.chosen()).toBe('Calcutta (Asia)');
  });
});
