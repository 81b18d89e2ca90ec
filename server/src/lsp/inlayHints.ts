import type { Connection, InlayHint } from 'vscode-languageserver/node';
import { figureHintsOf } from '../features/figures/inlayHints';
import type { Latest } from './latest';
import type { Answer } from './navigation';

/** What the hints are served from. */
export interface HintSources {
  /** A document as it is now, once it is checked; undefined where it is none of ours. */
  presentOf(uri: string): Promise<Latest | undefined>;
  /** Whether the drafter wants them in a document. */
  isWanted(uri: string): Promise<boolean>;
}

/** Serves what follows from figures, behind them: the average price behind what was sold, what is unsold behind the cap. */
export function serveInlayHints(connection: Connection, { presentOf, isWanted }: HintSources, answer: Answer): void {
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    answer('inlay hints', async () => {
      const latest = (await isWanted(uri)) ? await presentOf(uri) : undefined;
      if (latest === undefined) return [];
      return figureHintsOf(latest.filed).flatMap(({ place, label, tooltip }): InlayHint[] => {
        const position = latest.rangeOf(place).end;
        const isShown = position.line >= range.start.line && position.line <= range.end.line;
        return isShown ? [{ position, label, tooltip, paddingLeft: true }] : [];
      });
    }),
  );
}
