import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/*
 * The EDPB's notification template v1.0 as JSON Schema, by N. Franchetto and M. Taborda Barata, CC BY 4.0:
 * test/support/edpb-template.schema.json, unchanged.
 */
const schema = JSON.parse(
  readFileSync(new URL('edpb-template.schema.json', import.meta.url), 'utf8'),
) as object;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** What is wrong with it; empty: valid. */
export function faultsOfNotification(value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}
