import assert from 'node:assert/strict';
import { boundSupplement } from '../../support/boundSupplement';
import { checkSource, sticker } from '../../support/drafts';

const par = (value: string, name = 'common stock') => `Our ${name}, par value ${value} per share, is described in our charter.`;

function found(source: string): readonly string[] {
  return checkSource(source)
    .findings.filter(({ rule }) => rule === 'par-value-conflict')
    .map(({ severity, message, related }) => `${severity} ${message.replace(/;.*/, '')}, ${related.length} others`);
}

describe('two par values', () => {
  it('are reported once, at the one that stands less often', () =>
    assert.deepEqual(found(sticker([par('$0.001'), par('$0.0001'), par('$0.0001')].join('\n\n'))), [
      'error The par value of the common stock is “$0.001” here and “$0.0001” elsewhere, 2 others',
    ]));

  it('are compared across the parts of a document, and reported in one of them', () => {
    assert.deepEqual(found(boundSupplement({ text: [par('$0.001')], base: [par('$0.0001')] })), [
      'warning The par value of the common stock is “$0.001” here and “$0.0001” elsewhere, 1 others',
    ]);
    assert.deepEqual(found(boundSupplement({ text: [par('$0.001'), par('$0.001')], base: [par('$0.0001')] })), [
      'warning The par value of the common stock is “$0.0001” here and “$0.001” elsewhere, 2 others',
    ]);
    assert.deepEqual(found(boundSupplement({ text: [par('$0.0001')], base: [par('$.0001')] })), []);
  });

  it('may be of two classes, and of a class that goes by the name of shares', () => {
    assert.deepEqual(found(sticker([par('$0.001', 'Class A common stock'), par('$0.0001', 'Class B common stock')].join('\n\n'))), []);
    assert.equal(found(sticker([par('$0.001', 'common shares'), par('$0.0001')].join('\n\n'))).length, 1);
  });

  it('may be of another company', () =>
    assert.deepEqual(
      found(sticker(`${par('$0.001')} Each share of common stock of Legacy Harbor, par value $0.0001 per share, was exchanged for one of ours.`)),
      [],
    ));
});
