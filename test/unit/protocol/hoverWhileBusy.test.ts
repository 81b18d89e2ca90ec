import assert from 'node:assert/strict';
import { HoverRequest, type Position } from 'vscode-languageserver-protocol/node';
import { generatedDraft } from '../../../scripts/generatedDraft';
import { LanguageClient, MODERN } from '../../support/languageClient';
import { exampleText } from '../../support/project';

const SMALL = 'untitled:Supplement-1';
const LARGE = 'untitled:Supplement-2';
const TERM = 'Equity Distribution Agreement';
const LARGE_LENGTH = 4_000_000;
/** Between two hovers (milliseconds). */
const PAUSE = 3;
/** What a hover may take (milliseconds): each second one at most, and 95 of 100 times as much as the machine is busy with other things. */
const MOST = 20;
const NOISE = Number(process.env['TIEOUT_NOISE'] ?? 5);

describe('a hover while a draft of four million units is opened and checked', () => {
  let client: LanguageClient;
  beforeEach(async () => {
    client = await LanguageClient.start(MODERN);
    await client.open(SMALL, exampleText());
    await client.diagnostics(SMALL);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  /** How long hovers take until something else is done, in ascending order (milliseconds), and what they showed. */
  async function hoversUntil(
    done: Promise<unknown>,
    uri: string,
    position: Position,
  ): Promise<{ readonly times: readonly number[]; readonly answered: number }> {
    const times: number[] = [];
    let answered = 0;
    let isDone = false;
    void done.finally(() => (isDone = true));
    while (!isDone) {
      const start = performance.now();
      const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      times.push(performance.now() - start);
      if (hover !== null) answered++;
      await new Promise(resolve => setTimeout(resolve, PAUSE));
    }
    return { times: times.sort((a, b) => a - b), answered };
  }

  for (const format of ['html', 'markdown', 'plaintext'] as const) {
    for (const uri of [SMALL, LARGE]) {
      it(`is answered at once over ${uri === SMALL ? 'another draft' : 'that draft'} (${format})`, async () => {
        const text = generatedDraft(LARGE_LENGTH, { format });
        const position = uri === SMALL ? client.rangeOf(SMALL, TERM).start : { line: 400, character: 20 };
        await client.open(LARGE, text, format);
        const { times, answered } = await hoversUntil(client.diagnostics(LARGE), uri, position);
        if (uri === SMALL) assert.equal(answered, times.length);
        const [median, most, slowest] = [0.5, 0.95, 1].map(part => times[Math.ceil(part * times.length) - 1] ?? 0);
        const measured = `${times.length} hovers: median ${median?.toFixed(1)} ms, 95 of 100 within ${most?.toFixed(1)} ms, slowest ${slowest?.toFixed(1)} ms`;
        console.log(`      ${measured}`);
        assert.ok(times.length >= 20, measured);
        assert.ok(median !== undefined && median < MOST, measured);
        assert.ok(most !== undefined && most < MOST * NOISE, measured);
      }).timeout(60_000);
    }
  }
});
