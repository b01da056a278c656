import { TestBed } from '@angular/core/testing';

import type { ConfigProblem } from '../../core/config/config-problem';
import { englishIsThere, provideEnglish } from '../../core/i18n/testing/english';
import { CONFIG_PROBLEMS, SetupPage } from './setup-page';

describe('SetupPage', () => {
  const show = async (...problems: ConfigProblem[]) => {
    TestBed.configureTestingModule({ providers: [provideEnglish(), { provide: CONFIG_PROBLEMS, useValue: problems }] });
    await englishIsThere();
    const fixture = TestBed.createComponent(SetupPage);
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).innerText;
  };

  it('names each key, what is wrong with it and how to mend it', async () => {
    const words = await show(
      { key: 'apiEndpoint', fault: 'notSecure', found: 'http://api.example/' },
      { key: 'emApplicationtoken', fault: 'placeholder' },
    );
    expect(words).toContain('2 settings need mending.');
    expect(words).toMatch(/apiEndpoint\s+“http:\/\/api.example\/” begins with http:\/\//);
    expect(words).toMatch(/emApplicationtoken\s+Still holds the sample’s placeholder/);
    expect(words).toContain('Copy it from the web application’s Endpoint');
  });

  it('speaks of the file when there is none', async () => {
    const words = await show({ key: '', fault: 'fileMissing' });
    expect(words).toContain('One setting needs mending.');
    expect(words).toMatch(/config\.json\s+The file is not there/);
  });
});
