import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';

import { SearchLine } from './search-line';
import { SearchLineHarness } from './testing/search-line-harness';

describe('SearchLine', () => {
  const show = async () => {
    const fixture = TestBed.createComponent(SearchLine);
    fixture.componentRef.setInput('label', 'Search events');
    fixture.componentRef.setInput('submitLabel', 'Search');
    fixture.componentRef.setInput('value', 'maps');
    const said: string[] = [];
    fixture.componentInstance.typed.subscribe((text) => said.push(`typed ${text}`));
    fixture.componentInstance.searched.subscribe((text) => said.push(`searched ${text}`));
    return { fixture, said, line: await TestbedHarnessEnvironment.harnessForFixture(fixture, SearchLineHarness) };
  };

  it('shows the text from outside, also when that changes', async () => {
    const { fixture, line } = await show();
    expect(await line.text()).toBe('maps');
    fixture.componentRef.setInput('value', '');
    expect(await line.text()).toBe('');
  });

  it('speaks while one types, and when one is done', async () => {
    const { said, line } = await show();
    await line.type('boats');
    await line.submit();
    expect(said).toEqual(['typed boats', 'searched boats']);
  });
});
