import { ADJUSTABLE_RULES } from '../server/src/check/catalogue';
import { ROLES } from '../server/src/check/config/configuration';
import { HOUSE_DOCUMENTS, LEGEND_KEYS } from '../server/src/check/config/houseSettings';
import { PROJECT_KEYS, RULE_SEVERITIES } from '../server/src/check/config/projectFile';
import { COVER_ITEMS } from '../server/src/regulation/items/catalogue';
import { SEVERITIES } from '../server/src/rules/finding';

/** What can be set for each rule, as a JSON schema of an object. */
function severities(): object {
  const properties = ADJUSTABLE_RULES.map(({ id, title, severity, why }) => [
    id,
    { type: 'string', enum: RULE_SEVERITIES, default: severity, markdownDescription: `${title}. ${why} (default: \`${severity}\`)` },
  ]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}

/** The manifest of the extension with the setting for the rules as they are now; takes and returns its text. */
export function withSettings(manifest: string): string {
  const parsed = JSON.parse(manifest);
  parsed.contributes.configuration.properties['tieout.severity'] = {
    ...severities(),
    scope: 'resource',
    default: {},
    markdownDescription:
      'What the findings of a rule weigh: `error`, `warning`, `information` or `hint`; `off` switches the rule off. A finding that the rule itself holds less sure keeps its lower rank. A `tieout.json` goes before this setting.',
  };
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

const WORDINGS = { type: 'array', items: { type: 'string', minLength: 1 } } as const;

/** A legend of the firm, as a JSON schema. */
function legend(): object {
  const describe = (key: keyof typeof LEGEND_KEYS, schema: object) => ({ ...schema, markdownDescription: LEGEND_KEYS[key] });
  return {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'text'],
    properties: {
      name: describe('name', { type: 'string', minLength: 1 }),
      text: describe('text', { type: 'string', minLength: 1 }),
      accepted: describe('accepted', WORDINGS),
      documents: describe('documents', { type: 'array', items: { type: 'string', enum: Object.keys(HOUSE_DOCUMENTS) } }),
      severity: describe('severity', { type: 'string', enum: SEVERITIES, default: 'warning' }),
    },
  };
}

/** The accepted wordings, by the items of the form check. */
function wordings(): object {
  return Object.fromEntries(COVER_ITEMS.map(({ id, name, requirement }) => [id, { ...WORDINGS, markdownDescription: `${name}. ${requirement}` }]));
}

/** The JSON schema of a project file, by which the editor completes and checks it. */
export function projectSchema(): string {
  const describe = (key: keyof typeof PROJECT_KEYS, schema: object) => ({ ...schema, markdownDescription: PROJECT_KEYS[key] });
  const document = {
    type: 'object',
    additionalProperties: false,
    required: ['path', 'role'],
    properties: {
      path: { type: 'string', minLength: 1, markdownDescription: 'Where the document is, from the folder of this file, with “/”.' },
      role: { type: 'string', enum: Object.keys(ROLES), markdownDescription: 'What the document is, whatever its cover says. “other”: it is not checked.' },
    },
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Tieout project file',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: describe('$schema', { type: 'string' }),
      documents: describe('documents', { type: 'array', items: document }),
      dictionary: describe('dictionary', { type: 'array', items: { type: 'string', minLength: 1 } }),
      legends: describe('legends', { type: 'array', items: legend() }),
      acceptedWordings: describe('acceptedWordings', { type: 'object', additionalProperties: false, properties: wordings() }),
      severity: describe('severity', severities()),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
