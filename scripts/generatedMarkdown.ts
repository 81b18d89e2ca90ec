import type { DraftWriter, Part } from './generatedParts';

/** Writes a draft in Markdown. */
export class MarkdownWriter implements DraftWriter {
  readonly #parts: string[] = [];
  length = 0;

  write(parts: readonly Part[]): void {
    for (const part of parts) {
      const text = markdownOf(part).replaceAll('$', '\\$');
      this.length += text.length + (this.#parts.length > 0 ? BLANK_LINE.length : 0);
      this.#parts.push(text);
    }
  }

  finish(): string {
    return `${this.#parts.join(BLANK_LINE)}\n`;
  }
}

const BLANK_LINE = '\n\n';

function markdownOf(part: Part): string {
  switch (part.kind) {
    case 'coverLine':
      return `**${part.text}**`;
    case 'heading':
      return `${'#'.repeat(part.level)} ${part.text}`;
    case 'paragraph':
      return part.runIn === undefined ? part.text : `*${part.runIn}*${part.text}`;
    case 'list':
      return part.items.map(item => `- ${item}`).join('\n');
    case 'table':
      return [row(part.head.map(head => `**${head}**`)), `|${'---|'.repeat(part.head.length)}`, ...part.rows.map(row)].join('\n');
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
