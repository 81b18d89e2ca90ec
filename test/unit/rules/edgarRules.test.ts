import assert from 'node:assert/strict';
import { checkToEnd, fixesFor } from '../../../server/src/check/check';
import { CheckSession } from '../../../server/src/check/checkSession';
import type { DraftFormat } from '../../../server/src/draft/format';
import { ChunkedText } from '../../../server/src/text/chunkedText';
import { applied, assertFixed, checkSource, edgarSticker } from '../../support/drafts';
import { differenceFromFresh } from '../../support/revised';

type EdgarFormat = Exclude<DraftFormat, 'markdown'>;

const RULES = /^edgar-/;

/** What the rules for EDGAR say of a body, and the source at which. */
function found(body: string, format: EdgarFormat = 'html', source = edgarSticker(body, format)): readonly string[] {
  const { findings, filed } = checkSource(source, undefined, undefined, format);
  return findings
    .filter(({ rule }) => RULES.test(rule))
    .map(({ rule, severity, place, related }) => {
      const words = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
      const at = filed === undefined ? '' : words(filed.draft.sourceOfPlace(place));
      return `${severity} ${rule.slice('edgar-'.length)} ${at}${related.length === 0 ? '' : ` +${related.length}`}`;
    });
}

/** The body with the first fix of a rule, which mends its finding, in LF and CRLF; a second check has nothing of the rule left. */
function fixed(body: string, rule: string, format: EdgarFormat = 'html'): string {
  const bodies = ['\n', '\r\n'].map(lineEnd => {
    const mended = assertFixed(edgarSticker(body, format).replaceAll('\n', lineEnd), rule, format);
    const again = checkSource(mended, undefined, undefined, format).findings.filter(one => one.rule === rule);
    assert.deepEqual(again, []);
    const [above = '', below = ''] = edgarSticker('BODY', format).replaceAll('\n', lineEnd).split('BODY');
    return mended.slice(above.length, mended.length - below.length).replaceAll('\r\n', '\n');
  });
  assert.equal(bodies[0], bodies[1]);
  return bodies[0] ?? '';
}

describe('elements that EDGAR does not take', () => {
  it('are found where nothing shows, between paragraphs and behind the last', () => {
    assert.deepEqual(found('<p>We sold.</p><div style="display:none"><embed src="a.mov"></div>'), ['error forbidden-element <embed src="a.mov">']);
    assert.deepEqual(found('', 'html', `${edgarSticker('<p>We sold.</p>', 'html')}\n<iframe src="a.htm"></iframe>`), [
      'information forbidden-element <iframe src="a.htm">',
    ]);
    assert.deepEqual(found('', 'html', `${edgarSticker('<p>We sold.</p>', 'html')}\n<link rel="stylesheet" href="a.css">`), [
      'information forbidden-element <link rel="stylesheet" href="a.css">',
    ]);
    assert.deepEqual(found('', 'html', `<style>p { margin: 0 }</style>${edgarSticker('<p>We sold.</p>', 'html')}`), ['information forbidden-element <style>']);
    assert.deepEqual(found('<table><tr><td>We</td><td><input type="checkbox"></td></tr></table>'), ['information forbidden-element <input type="checkbox">']);
  });

  it('are none in comments, data and in the words of a draft', () =>
    assert.deepEqual(
      found('<!-- <script>a()</script> --><![CDATA[<object>]]><p>We sold &lt;script&gt; and < script>. <link:schemaRef xlink:href="a.xsd"></p>'),
      [],
    ));

  it('are none in Markdown', () =>
    assert.deepEqual(
      checkSource('<script>a()</script> <a href="https://www.issuer.com">x</a> ’').findings.filter(({ rule }) => RULES.test(rule)),
      [],
    ));

  it('are taken out where they are scripts', () =>
    assert.equal(
      fixed('<p>We sold.</p>\n<script>\na("<p>");\n</script>\n<p>All <SCRIPT>b()</SCRIPT >of it.</p>', 'edgar-forbidden-element'),
      '<p>We sold.</p>\n\n<p>All of it.</p>',
    ));

  it('can be silenced, also where they stand between paragraphs', () => {
    const comment = '<!-- tieout-disable-next-block edgar-forbidden-element -- taken out by the agent -->';
    assert.deepEqual(found(`<p>We sold.</p>\n<object></object>\n${comment}\n<p>We paid.</p>`), []);
    assert.deepEqual(found(`<p>We sold.</p>\n${comment}\n<p>We <object></object> paid.</p>`), []);
  });
});

describe('links that lead out of a filing', () => {
  const link = (href: string) => found(`<p>We <a href=${href}>sold</a>.</p>`);

  it('are those to other sites, whatever the protocol', () => {
    for (const href of [
      '"https://www.issuer.com"',
      "'http://a.com/x?y=1&amp;z'",
      '//a.com',
      'ftp://a.com',
      '"www.a.com"',
      '"file:///C:/a.htm"',
      '"https://sec.gov.a.com/x"',
      '"https://notsec.gov"',
    ])
      assert.deepEqual(link(href), [`error external-link <a href=${href}>`], href);
  });

  it('are none to places of the filing, files beside it and the Commission', () => {
    for (const href of [
      '"#a"',
      '"ex5-1.htm"',
      '"../a/b.htm#c"',
      '""',
      '"https://www.sec.gov/ix?doc=/Archives/a.htm"',
      '"HTTP://SEC.GOV/Archives/x"',
      '"//www.sec.gov"',
    ])
      assert.deepEqual(link(href), [], href);
  });

  it('are one finding for each address', () =>
    assert.deepEqual(found('<p><a href="http://a.com">One</a>.</p><p><a href="http://b.com">Two</a>.</p><p><a href="http://a.com">Three</a>.</p>'), [
      'error external-link <a href="http://a.com"> +1',
      'error external-link <a href="http://b.com">',
    ]));

  it('become their words', () => {
    const body = '<p>See <a href="http://a.com"><u>our site</u></a>.</p>\n<p>Or <A class="x" HREF="http://a.com" >there</A>.</p>';
    assert.equal(fixed(body, 'edgar-external-link'), '<p>See <u>our site</u>.</p>\n<p>Or there.</p>');
    assert.equal(fixed('<p>See <a name="a" href="http://a.com">there</a>.</p>', 'edgar-external-link'), '<p>See <a name="a">there</a>.</p>');
  });

  it('stay where their end is not known', () => {
    for (const body of ['<p>See <a href="http://a.com">our site.</p>', '<p>See <a href="http://a.com">our <a href="#b">site</a>.</p>']) {
      const { findings, filed } = checkSource(edgarSticker(body, 'html'), undefined, undefined, 'html');
      const finding = findings.find(({ rule }) => rule === 'edgar-external-link');
      assert.ok(finding && filed);
      assert.deepEqual(fixesFor(finding, filed), []);
    }
  });
});

describe('pictures that EDGAR does not take', () => {
  it('are those in other formats', () => {
    for (const name of ['a.png', 'a.PNG?x=1', 'a/b.jpeg', 'https://a.com/c.svg', 'data:image/png;base64,AAAA'])
      assert.deepEqual(found(`<p>We <img src="${name}" alt="x">sold.</p>`), [`warning image-format <img src="${name}" alt="x">`]);
    for (const name of ['a.gif', 'a.JPG', 'a', 'https://www.sec.gov/akam/pixel_1', 'data:image/jpeg;base64,AAAA', 'a.png.jpg'])
      assert.deepEqual(found(`<p>We <img src="${name}">sold.</p>`), []);
    assert.deepEqual(found('<p>We <img alt="a.png">sold.</p>'), []);
  });
});

describe('characters that EDGAR does not take', () => {
  it('become entities in HTML, and nothing else changes', () => {
    const body = '<p>The Company’s “shares”\u00a0<!-- “x” --> – 😀 é <b title="a—b">sold</b>.</p>\n<!-- “y” -->';
    assert.deepEqual(found(body), ['information character ’']);
    assert.equal(
      fixed(body, 'edgar-character'),
      '<p>The Company&rsquo;s &ldquo;shares&rdquo;&#160;<!-- “x” --> &ndash; &#128512; &#233; <b title="a&mdash;b">sold</b>.</p>\n<!-- “y” -->',
    );
  });

  it('become ASCII in plain text, but for those of which nobody can be sure', () => {
    const body = 'The Company’s “shares” – all of\u00a0them — were sold…\n\nIt sold ‘units’.';
    assert.deepEqual(found(body, 'plaintext'), ['information character ’ +1']);
    assert.equal(fixed(body, 'edgar-character', 'plaintext'), "The Company's \"shares\" - all of them -- were sold...\n\nIt sold 'units'.");
    const doubtful = edgarSticker('The price is €5 of ours’.', 'plaintext');
    const { findings, filed } = checkSource(doubtful, undefined, undefined, 'plaintext');
    const finding = findings.find(({ rule }) => rule === 'edgar-character');
    assert.ok(finding && filed);
    const [fix] = fixesFor(finding, filed);
    assert.ok(fix);
    assert.ok(applied(doubtful, fix).includes("The price is €5 of ours'."));
  });

  it('are tabs and form feeds in plain text', () => {
    assert.deepEqual(found('We\tsold.\n\f\nWe paid.', 'plaintext'), ['information character \t +1']);
    assert.deepEqual(found('<p>We\tsold.</p>'), []);
  });

  it('are nothing to speak of in plain text that is not laid out yet', () => {
    const long = 'We sold shares of our common stock under the agreement, and paid the agent’s fee. '.repeat(3);
    assert.deepEqual(found([long, long, long, long].join('\n\n'), 'plaintext'), []);
  });

  it('are none in the comments of plain text', () => assert.deepEqual(found('<!-- “a” -->\n\nWe <!-- ’ --> sold.', 'plaintext'), []));
});

describe('lines that are too long for EDGAR', () => {
  const FULL =
    'We sold shares of our common stock under the distribution agreement we\nsigned with the agent, who was paid the commission that was agreed there\n';
  const over = (length: number) => `${'We sold some of it. '.repeat(20).slice(0, length - 1)}.`;

  it('are those of more than 80 characters, of more than 132 in a table with tags', () => {
    assert.deepEqual(found(`${FULL.repeat(4)}\n${over(80)}\n\n${over(83)}\n\n${over(81)}`, 'plaintext'), [
      'warning line-length it. +1'.replace('it.', over(83).slice(80)),
    ]);
    const row = (length: number) => `Shares sold   100${' '.repeat(length - 20)}200`;
    const table = (length: number) => `${FULL.repeat(4)}\n<TABLE>\n<S>   <C>   <C>\n${row(length)}\n</TABLE>`;
    assert.deepEqual(found(table(132), 'plaintext'), []);
    assert.equal(found(table(140), 'plaintext').length, 1);
  });

  it('are nothing to speak of where the text is not broken into lines for EDGAR', () =>
    assert.deepEqual(found(`${over(300)}\n\n${over(200)}\n\n${FULL}\n\n${over(150)}`, 'plaintext'), []));
});

describe('what EDGAR does not take, in a draft that is edited', () => {
  it('is as if it were read from scratch', () => {
    const body = '<p>We sold.</p>\n<hr>\n<p>See <a href="http://a.com">there</a>.</p>';
    const session = new CheckSession('html');
    let text = ChunkedText.of(edgarSticker(body, 'html'));
    const at = (words: string) => text.toString().indexOf(words);
    const edits = [
      () => text.replaced({ start: at('<hr>'), end: at('<hr>') }, '<object>'),
      () => text.replaced({ start: at('a.com'), end: at('a.com') + 1 }, 'b'),
      () => text.replaced({ start: at('We sold'), end: at('We sold') }, '’'),
      () => text.replaced({ start: at('<hr>'), end: at('<hr>') + 4 }, '<img src="x.png">'),
      () => text.replaced({ start: at('x.png'), end: at('x.png') + 1 }, 'y'),
      () => text.replaced({ start: text.length, end: text.length }, '\n<link>'),
      () => text.replaced({ start: text.length - 6, end: text.length }, ''),
    ];
    for (const edit of [() => text, ...edits]) {
      text = edit();
      const result = checkToEnd({ document: 'draft', text, format: 'html', session });
      assert.equal(differenceFromFresh(result, text, 'html'), undefined);
    }
  });
});
