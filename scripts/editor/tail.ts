/** Keeps the last lines of what a child process says, to show them when it fails. */
export class Tail {
  private text = '';

  /** Takes in the next piece of output. */
  add(chunk: Buffer | string): void {
    this.text = (this.text + chunk.toString()).slice(-20_000);
  }

  /** The last lines that are not blank, indented to be put below a message. */
  lines(count = 20): string {
    return this.text
      .split(/\r?\n/)
      .filter(line => line.trim() !== '')
      .slice(-count)
      .map(line => `  ${line}`)
      .join('\n');
  }
}
