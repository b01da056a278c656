import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';

import { DateBlock } from './date-block';
import { DateBlockHarness } from './testing/date-block-harness';

describe('DateBlock', () => {
  it('speaks a sentence and prints three lines', async () => {
    const fixture = TestBed.createComponent(DateBlock);
    fixture.componentRef.setInput('text', {
      spoken: 'Thursday 12 February 2026',
      weekday: 'Thursday',
      numeral: '12',
      month: 'February 2026',
      monthShort: 'Feb 2026',
    });
    fixture.componentRef.setInput('state', 'off');
    const block = await TestbedHarnessEnvironment.harnessForFixture(fixture, DateBlockHarness);
    expect(await block.spoken()).toBe('Thursday 12 February 2026');
    expect((await block.printed()).slice(0, 2)).toEqual(['Thursday', '12']);
    expect(await block.state()).toBe('off');
  });
});
