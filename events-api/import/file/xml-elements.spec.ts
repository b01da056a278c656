import { ImportError } from '../import-error.ts';
import type { XmlElement } from './element-stack.ts';
import { readXml } from './xml-elements.ts';

const read = (xml: string, wanted = 'list/item') => {
  const taken: XmlElement[] = [];
  const entered: string[] = [];
  readXml(
    { path: 'file.xml', xml },
    { isWanted: (path) => path === wanted, enter: (path) => entered.push(path), take: (_path, element) => taken.push(element) },
  );
  return { taken, entered };
};

const refusal = (xml: string): ImportError => {
  try {
    read(xml);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error('It was read.');
};

describe('Reading XML', () => {
  it('hands over the wanted elements whole, with their place', () => {
    const { taken, entered } = read('<list>\n  <item id="1">a &amp; <b>c</b><![CDATA[<d>]]>&#xe9;</item>\n  <item/></list>');
    expect(entered).toEqual(['list']);
    expect(taken[0]).toEqual({
      name: 'item',
      attributes: { id: '1' },
      text: 'a & <d>é',
      children: [{ name: 'b', attributes: {}, text: 'c', children: [], place: { line: 2, column: 24 } }],
      place: { line: 2, column: 3 },
    });
    expect(taken[1]?.place).toEqual({ line: 3, column: 3 });
  });

  it('reads over a document type that declares nothing', () => {
    expect(read('<!DOCTYPE list SYSTEM "list.dtd"><list><item/></list>').taken.length).toBe(1);
  });

  it('refuses declared entities and says in which line', () => {
    const error = refusal(
      '<?xml version="1.0"?>\n<!DOCTYPE list [\n  <!ENTITY a "aaaa">\n  <!ENTITY b "&a;&a;">\n]>\n<list><item>&b;</item></list>',
    );
    expect(error.code).toBe('doctype_refused');
    expect(error.place).toEqual({ line: 3, column: 3 });
    expect(refusal('<!DOCTYPE list [<!ENTITY % file SYSTEM "file:///etc/passwd"> %file;]><list/>').code).toBe('doctype_refused');
  });

  it('names the place of what is not well-formed', () => {
    const error = refusal('<list>\n  <item>&nothing;</item>\n</list>');
    expect(error.code).toBe('not_xml');
    expect(error.place).toEqual(jasmine.objectContaining({ line: 2 }));
    expect(error.message).toContain('undefined entity');
    expect(refusal('<list><item></list>').code).toBe('not_xml');
    expect(refusal('<list/><list/>').code).toBe('not_xml');
  });

  it('calls a file that stops inside the root cut off', () => {
    for (const xml of ['<list>', '<list><item', '<list><item>a', '<list><item>a</it', '<list><!-- x']) {
      expect(refusal(xml).code).withContext(xml).toBe('truncated');
    }
  });

  it('refuses another encoding than the one that is read', () => {
    expect(refusal('<?xml version="1.0" encoding="ISO-8859-1"?><list/>').code).toBe('wrong_encoding');
    expect(read('<?xml version="1.0" encoding="utf-8"?><list/>').entered).toEqual(['list']);
  });

  it('refuses elements nested too deep and texts that are too long', () => {
    expect(refusal('<a>'.repeat(200_000)).code).toBe('too_deep');
    expect(refusal(`<list><item>${'<b/>xxxxxxxxxx'.repeat(110_000)}</item></list>`).code).toBe('text_too_long');
  });

  it('refuses what the parser would collect without end', () => {
    const long = '- '.repeat(1_000_000);
    for (const xml of [
      `<list>${long}`,
      `<list a="${long}`,
      `<list><!--${long}`,
      `<!DOCTYPE list [${long}`,
      `<list><![CDATA[${long}`,
    ]) {
      expect(refusal(xml).code).withContext(xml.slice(0, 20)).toBe('text_too_long');
    }
  });
});
