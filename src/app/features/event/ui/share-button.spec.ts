import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';

import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { ShareButton, SHARING } from './share-button';
import { ShareButtonHarness } from './testing/share-button-harness';

describe('ShareButton', () => {
  const HERE = document.location.origin + document.location.pathname;

  const show = async (sharing: Partial<Pick<Navigator, 'share' | 'clipboard'>>) => {
    TestBed.configureTestingModule({ providers: [provideEnglish(), { provide: SHARING, useValue: sharing }] });
    await englishIsThere();
    const fixture = TestBed.createComponent(ShareButton);
    fixture.componentRef.setInput('name', 'Harbour Days');
    return TestbedHarnessEnvironment.harnessForFixture(fixture, ShareButtonHarness);
  };

  it('opens the sheet of the device', async () => {
    const shared: ShareData[] = [];
    const button = await show({ share: (data) => Promise.resolve(void shared.push(data ?? {})) });
    await button.press();
    expect(shared).toEqual([{ title: 'Harbour Days', url: HERE }]);
    expect(await button.says()).toBe('');
  });

  it('takes a closed sheet for no failure', async () => {
    const button = await show({ share: () => Promise.reject(new DOMException('closed', 'AbortError')) });
    await button.press();
    expect(await button.says()).toBe('');
  });

  it('copies the address elsewhere, and says so', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) } as unknown as Clipboard;
    const button = await show({ clipboard });
    await button.press();
    expect(copied).toEqual([HERE]);
    expect(await button.says()).toBe('Link copied.');
  });

  it('is not there where nothing can be handed on', async () => {
    expect(await (await show({})).isThere()).toBeFalse();
  });
});
