import type { CodeLens, Connection } from 'vscode-languageserver/node';
import { type LensTerm, lensesOf, usesOf } from '../features/usesLens';
import type { Latest } from './latest';
import type { Answer } from './navigation';

/** What the lenses are served from. */
export interface LensSources {
  /** A document as it is now, once it is checked; undefined where it is none of ours. */
  presentOf(uri: string): Promise<Latest | undefined>;
  /** Whether the drafter wants them in a document. */
  isWanted(uri: string): Promise<boolean>;
  /** The client's command that shows the uses of a term, if it has one. */
  command(): string | undefined;
}

/** What is remembered of a lens until it is shown. */
interface LensData extends LensTerm {
  readonly uri: string;
}

/** Serves the lenses over definitions that say how often a term is used. */
export function serveLenses(connection: Connection, { presentOf, isWanted, command }: LensSources, answer: Answer): void {
  connection.onCodeLens(({ textDocument: { uri } }) =>
    answer('lenses', async () => {
      const latest = (await isWanted(uri)) ? await presentOf(uri) : undefined;
      if (latest === undefined) return [];
      return lensesOf(latest.filed).map(({ part, key, place }): CodeLens => ({ range: latest.rangeOf(place), data: { uri, part, key } satisfies LensData }));
    }),
  );

  connection.onCodeLensResolve(async lens => {
    // Nobody but the server above makes it.
    const { uri, ...term } = lens.data as LensData;
    const counted = await answer('lens', async () => {
      const latest = await presentOf(uri);
      const found = latest && usesOf(latest.filed, term);
      if (latest === undefined || found === undefined) return undefined;
      const { start } = latest.rangeOf(found.place);
      return { title: found.title, command: command() ?? '', arguments: [uri, start, found.uses.map(use => ({ uri, range: latest.rangeOf(use) }))] };
    });
    // A lens without a command would stand there as a gap.
    return { ...lens, command: counted ?? { title: '', command: '' } };
  });
}
