import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { IconHarness } from '../icon/testing/icon-harness';
import { Notice } from './notice';
import { NoticeHarness } from './testing/notice-harness';

@Component({
  imports: [Notice],
  template: `
    <app-notice kind="warn" icon="offline"><p>You are offline.</p></app-notice>
    <app-notice kind="good"><p>Saved.</p></app-notice>
  `,
})
class Host {}

describe('Notice', () => {
  it('says its words beside the icon of its kind, or another', async () => {
    const loader = TestbedHarnessEnvironment.loader(TestBed.createComponent(Host));
    const notices = await loader.getAllHarnesses(NoticeHarness);
    expect(await Promise.all(notices.map((notice) => notice.text()))).toEqual(['You are offline.', 'Saved.']);
    expect(await Promise.all(notices.map((notice) => notice.kind()))).toEqual(['warn', 'good']);
    const icons = await loader.getAllHarnesses(IconHarness);
    expect(await Promise.all(icons.map((icon) => icon.name()))).toEqual(['offline', 'check']);
  });
});
