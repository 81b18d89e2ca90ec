import assert from 'node:assert/strict';
import { formatInside } from '../../../server/src/draft/format';

const SUBMISSION = '<SEC-DOCUMENT>0000912057-00-012345.txt\n<DOCUMENT>\n<TYPE>424B5\n<TEXT>\n';
const LAID_OUT = '                 PROSPECTUS SUPPLEMENT\n\n     We may sell shares of our common stock.\n\n<PAGE>\n\n<TABLE>\n<S>  <C>\nTotal  5\n</TABLE>\n';

describe('the format inside a file', () => {
  it('is HTML where a submission that is called plain text holds it', () => {
    assert.equal(formatInside('plaintext', `${SUBMISSION}<html><body><p>We sell.</p>`), 'html');
    assert.equal(formatInside('plaintext', `${SUBMISSION}${LAID_OUT}`), 'plaintext');
    assert.equal(formatInside('plaintext', 'We write about <html> and <p> tags.'), 'plaintext');
  });

  it('is plain text where all that a file called HTML has is text, and tags of EDGAR or around it', () => {
    assert.equal(formatInside('html', LAID_OUT), 'plaintext');
    assert.equal(formatInside('html', `<HTML>\n<BODY>\n<PRE>\n${LAID_OUT}</PRE>\n</BODY>\n</HTML>`), 'plaintext');
  });

  it('is HTML where one tag lays it out, or where there is but a line yet', () => {
    assert.equal(formatInside('html', `${LAID_OUT}<p>We sell.</p>`), 'html');
    assert.equal(formatInside('html', `${LAID_OUT}<TABLE WIDTH="100%">`), 'html');
    assert.equal(formatInside('html', `${LAID_OUT}<br/>`), 'html');
    assert.equal(formatInside('html', 'We sell.'), 'html');
  });

  it('is Markdown whatever a Markdown file holds', () => assert.equal(formatInside('markdown', `${SUBMISSION}<html>`), 'markdown'));
});
