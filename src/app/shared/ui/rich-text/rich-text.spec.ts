import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';

import { cleanHtml } from './clean-html';
import { RichText } from './rich-text';
import { RichTextHarness } from './testing/rich-text-harness';

const clean = (html: string, firstHeading = 3): string => {
  const place = document.createElement('div');
  place.append(cleanHtml(html, firstHeading));
  return place.innerHTML;
};

describe('cleanHtml', () => {
  it('keeps text, lists, quotes and code', () => {
    const html =
      '<p>One <strong>two</strong> <em>three</em></p><ul><li>four</li></ul><blockquote>five</blockquote><pre>six</pre>';
    expect(clean(html)).toBe(html);
  });

  it('lets nothing through that acts, loads or disguises', () => {
    const bad = [
      '<script>alert(1)</script>',
      '<img src="x" onerror="alert(1)">',
      '<iframe src="https://evil.example"></iframe>',
      '<style>p { color: red }</style>',
      '<form action="https://evil.example"><input name="password"></form>',
      '<svg><script>alert(1)</script></svg>',
      '<math><mtext><img src="x" onerror="alert(1)"></mtext></math>',
      '<template><b>x</b></template>',
    ];
    for (const html of bad) expect(clean(html)).not.toMatch(/<(?!\/?b>)|alert|evil|color/);
    expect(clean('<p onclick="alert(1)" style="color:red" id="x" class="y" data-z="1">Text</p>')).toBe('<p>Text</p>');
  });

  it('keeps links to pages, mails and telephones, without telling them where they were read', () => {
    expect(clean('<a href="https://a.example/" target="_top">A</a>')).toBe(
      '<a href="https://a.example/" rel="noopener noreferrer nofollow">A</a>',
    );
    expect(clean('<a href="mailto:a@b.example">A</a>')).toContain('mailto:a@b.example');
    for (const href of ['javascript:alert(1)', 'data:text/html,x', ' java\nscript:alert(1)', '//a.example', '/admin']) {
      expect(clean(`<a href="${href}">A</a>`)).toBe('A');
    }
  });

  it('shifts headings below the page’s own, without a gap', () => {
    expect(clean('<h1>A</h1><h4>B</h4><h1>C</h1>')).toBe('<h3>A</h3><h4>B</h4><h3>C</h3>');
    expect(clean('<h2>A</h2>', 4)).toBe('<h4>A</h4>');
  });
});

describe('RichText', () => {
  const show = async (text: string) => {
    const fixture = TestBed.createComponent(RichText);
    fixture.componentRef.setInput('text', text);
    return TestbedHarnessEnvironment.harnessForFixture(fixture, RichTextHarness);
  };
  /** The cleaner arrives by itself, some turns later. */
  const loaded = () => import('./clean-html').then(() => new Promise((resolve) => setTimeout(resolve)));

  const markdownLoaded = () => import('./markdown-to-html').then(loaded);

  it('keeps paragraphs and line breaks of plain text', async () => {
    const rich = await show('One\ntwo\n\nthree < four & five');
    expect(await rich.html()).toBe('<p class="plain">One\ntwo</p><p class="plain">three &lt; four &amp; five</p>');
  });

  it('cleans HTML', async () => {
    const rich = await show('<p>One</p><script>alert(1)</script>');
    await loaded();
    expect(await rich.html()).toBe('<p>One</p>');
  });

  it('reads Markdown', async () => {
    const rich = await show('# Bring\n\n- a **laptop**\n- `Vec<T>`\n\nSee [here](https://a.example/)\nand <T>');
    await markdownLoaded();
    expect((await rich.html()).replace(/\n/g, '')).toBe(
      '<h3>Bring</h3><ul><li>a <strong>laptop</strong></li><li><code>Vec&lt;T&gt;</code></li></ul>' +
        '<p>See <a href="https://a.example/" rel="noopener noreferrer nofollow">here</a><br>and &lt;T&gt;</p>',
    );
  });

  it('lets no address through Markdown that acts', async () => {
    const rich = await show('**Now** [press](javascript:alert(1)) ![picture](https://a.example/x.png)');
    await markdownLoaded();
    expect((await rich.html()).trim()).toBe('<p><strong>Now</strong> press picture</p>');
  });

  it('reads character references as HTML', async () => {
    const rich = await show('Ledger &amp; Law');
    await loaded();
    expect(await rich.text()).toBe('Ledger & Law');
  });
});
