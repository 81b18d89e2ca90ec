import assert from 'node:assert/strict';
import { checkSource, sticker } from '../../support/drafts';

/** The messages of the rule on a sticker of these words. */
function found(words: string): readonly string[] {
  return checkSource(sticker(words))
    .findings.filter(({ rule }) => rule === 'sold-exceeds-cap')
    .map(({ message }) => message);
}

const CAP = 'We may sell shares of our common stock having an aggregate offering price of up to $10,000,000.';

describe('more sold than may be sold', () => {
  for (const sold of [
    'We have sold shares for gross proceeds of $10,000,001.',
    'As of the date hereof, $12,000,000 of our common stock has been sold under the Base Prospectus.',
    'Since our entry into the agreement we have offered and sold 5,000 shares for gross proceeds of approximately $11.5 million.',
    'Shares with an aggregate offering price of $10,500,000 have been sold.',
    'On June 1, 2024 we signed the agreement, under which we have sold shares for gross proceeds of $12 Million.',
  ]) {
    it(`is found in “${sold}”`, () => assert.equal(found(`${CAP} ${sold}`).length, 1));
  }

  for (const sold of [
    'We have sold shares for gross proceeds of $10,000,000.',
    'We have sold shares for gross proceeds of approximately $10.0 million.',
    'In our initial public offering we sold shares for gross proceeds of $68,000,000.',
    'In May we sold shares in a registered direct offering for gross proceeds of $22,000,000.',
    'Since inception of the program in 2019 we have sold shares for gross proceeds of $88,000,000.',
    'Under our prior sales agreement we sold shares for gross proceeds of $22,000,000.',
    'We sold shares for gross proceeds of C$12,500,000.',
    'We have not sold shares for gross proceeds of $12,500,000.',
    'We sold shares for net proceeds of $12,500,000.',
    'In a PIPE we sold shares for gross proceeds of $25,000,000.',
    'We sold senior notes for gross proceeds of $90,000,000.',
    'The selling stockholders have sold shares for gross proceeds of $90,000,000.',
    'We have sold $30 million of product this year.',
  ]) {
    it(`is not found in “${sold}”`, () => assert.deepEqual(found(`${CAP} ${sold}`), []));
  }

  for (const words of [
    'We have sold $12.0 million of our common stock. We may offer and sell shares having an aggregate offering price of up to $5,432,100 from and after the date hereof.',
    'We sold shares for gross proceeds of $31.0 million. We will sell up to $10,000,000 of our common stock from the date of this Supplement.',
    'We may sell an additional $4,100,000 of our common stock, exclusive of the $20,643,530 of shares that have been sold.',
  ]) {
    it(`is not measured by what may be sold from now on: “${words.slice(0, 50)} …”`, () => assert.deepEqual(found(words), []));
  }
});
