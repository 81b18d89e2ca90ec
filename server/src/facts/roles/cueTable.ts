import { SETTING_CUES } from '../settingCues';
import { Cues } from './cues';
import { MONEY_ROLES } from './money';
import { RATE_ROLES } from './rates';
import { SHARE_ROLES } from './securities';

/** The cues of all that is told of figures by the words around them: a sentence is searched for all of them at once. */
export const CUES = new Cues([...[...MONEY_ROLES, ...SHARE_ROLES, ...RATE_ROLES].flatMap(({ cues }) => cues ?? []), ...Object.values(SETTING_CUES).flat()]);
