import { type ParseError, printParseErrorCode } from 'jsonc-parser';

/** What is wrong with a text that is no JSON, by the parser's name for it. */
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value (words stand in straight double quotation marks)',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a key in straight double quotation marks should stand here; the last entry has no comma behind it',
  ValueExpected: 'a value should stand here; the last entry has no comma behind it',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma, or a closing bracket or brace, is missing here',
  CloseBraceExpected: 'a closing brace is missing here',
  CloseBracketExpected: 'a closing bracket is missing here',
  EndOfFileExpected: 'there is more behind the end of the object',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'the quotation mark that closes this text is missing',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfNumber: 'this number is cut off',
  InvalidUnicode: 'this is no Unicode escape',
  InvalidEscapeCharacter: 'a backslash stands before no such character; paths are written with “/”',
  InvalidCharacter: 'this character cannot stand in JSON text',
};

/** What an error of the parser means, in words for somebody who seldom writes JSON. */
export function sayError({ error }: ParseError): string {
  return SYNTAX[printParseErrorCode(error)] ?? 'it is no valid JSON';
}
