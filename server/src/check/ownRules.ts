import type { RuleDescription } from '../rules/rule';

/*
 * What Tieout says of its own work and not of the draft's words.
 */

/** Something could not be checked: it is said, never passed over. */
export const CHECK_INCOMPLETE: RuleDescription = {
  id: 'check-incomplete',
  title: 'Something that could not be checked',
  category: 'check',
  severity: 'warning',
  authority: undefined,
  why: 'A check that gave up without a word looks like a clean draft.',
};

/** The project file holds a key or a value that means nothing. */
export const UNKNOWN_SETTING: RuleDescription = {
  id: 'unknown-setting',
  title: 'A setting that Tieout does not know',
  category: 'check',
  severity: 'warning',
  authority: undefined,
  why: 'A misspelt setting does nothing, and nobody notices.',
};

/** A comment that silences a rule has no effect. */
export const UNUSED_SUPPRESSION: RuleDescription = {
  id: 'unused-suppression',
  title: 'A suppression that silences nothing',
  category: 'check',
  severity: 'information',
  authority: undefined,
  why: 'Once the text is mended, the comment would silence the next slip in its place.',
};
