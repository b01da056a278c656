import { excerpt, firstSentence } from './excerpt';
import { foldText } from './fold-text';
import { longestWord } from './longest-word';
import { plainText } from './plain-text';
import { hashOf, seededRandom } from './seeded-random';
import { titleWidth } from './title-width';

describe('excerpt', () => {
  it('takes the first sentence where it fits', () => {
    expect(excerpt('Thirty practitioners, one table. No slides.', 60)).toBe('Thirty practitioners, one table.');
    expect(excerpt('紙面の余白から画面の余白へ。実例と手を動かす時間。', 60)).toBe('紙面の余白から画面の余白へ。');
  });

  it('cuts a long one at a word', () => {
    expect(excerpt('Libraries, newsrooms and hobbyists on keeping the web readable', 30)).toBe('Libraries, newsrooms and…');
  });

  it('reads through HTML', () => {
    expect(excerpt('<p>One <b>bold</b> step.</p><p>Another.</p>', 40)).toBe('One bold step.');
  });
});

describe('firstSentence', () => {
  it('is not fooled by numbers and abbreviations inside words', () => {
    expect(firstSentence('Version 2.0 is here. Read on.')).toBe('Version 2.0 is here.');
    expect(firstSentence('No stop at all')).toBe('No stop at all');
  });
});

describe('plainText', () => {
  it('leaves the words', () => {
    expect(plainText(' <p>Ledger &amp;&nbsp;Law</p>\n<ul><li>a &lt; b</li></ul>')).toBe('Ledger & Law a < b');
  });

  it('leaves the words of Markdown', () => {
    const text = '# Maps\n\nThree **days** on [open maps](https://a.example/).\n- with `code`\n> and 2 * 3';
    expect(plainText(text)).toBe('Maps Three days on open maps. with code and 2 * 3');
  });
});

describe('foldText', () => {
  it('makes spellings comparable', () => {
    expect(foldText('  ZÜRICH\n Café ')).toBe('zurich cafe');
    expect(foldText('ＦＯＳＤＥＭ')).toBe('fosdem');
    expect(foldText('Łódź Tromsø Straße')).toBe('lodz tromso strasse');
  });

  it('makes Arabic, Japanese and Korean spellings comparable', () => {
    expect(foldText('مُؤْتَمَر')).toBe(foldText('مؤتمر'));
    expect(foldText('أحـــمد')).toBe(foldText('احمد'));
    expect(foldText('مكتبة الى')).toBe(foldText('مكتبه الي'));
    expect(foldText('ﾌｫｰﾗﾑ')).toBe(foldText('フォーラム'));
    expect(foldText('東京　会議')).toBe('東京 会議');
    expect(foldText('서울')).toContain(foldText('서'));
  });
});

describe('longestWord', () => {
  it('counts signs, and a script without blanks as short', () => {
    expect(longestWord('Nordic Accessibility Roundtable')).toBe(13);
    expect(longestWord('Rock-n-Roll')).toBe(4);
    expect(longestWord('余白の日')).toBe(1);
    expect(longestWord('')).toBe(1);
  });
});

describe('titleWidth', () => {
  it('counts broad signs twice', () => {
    expect(titleWidth('Yohaku')).toBe(6);
    expect(titleWidth('余白の日')).toBe(8);
  });
});

describe('seededRandom', () => {
  it('repeats itself for a seed and stays within its bounds', () => {
    const numbers = (seed: string) => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => random.between(2, 5));
    };
    expect(numbers('a')).toEqual(numbers('a'));
    expect(numbers('a')).not.toEqual(numbers('b'));
    expect(numbers('a').every((number) => number >= 2 && number < 5)).toBeTrue();
    expect(hashOf('a')).not.toBe(hashOf('b'));
  });
});
