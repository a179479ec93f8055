import { acceptUnless, type Outcome, type Refusal } from '../shared/outcome.ts';
import {
  factListItemsMax,
  factValueCharsMax,
  nothingKnown,
  type NoticeFacts,
} from './notice-facts.ts';

const alwaysKnown = { reference: '', organisation: '', signatory: '', writtenOn: '' };
const shape: Readonly<Record<string, unknown>> = { ...nothingKnown, ...alwaysKnown };

/** The facts with a person's own words over them; a field that templates do not have is refused by name. */
export function filledFacts(
  facts: NoticeFacts,
  fields: Readonly<Record<string, unknown>>,
): Outcome<NoticeFacts> {
  const refusals: Refusal[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const field = `fields.${name}`;
    if (!Object.hasOwn(shape, name)) {
      refusals.push({ code: 'TEMPLATE_FIELD_UNKNOWN', field, params: { name } });
    } else if (!fits(shape[name], value)) {
      const expected = Array.isArray(shape[name]) ? 'a list of texts' : 'a text';
      refusals.push({
        code: 'TEMPLATE_FIELD_NOT_TEXT',
        field,
        params: { name, expected, max: factValueCharsMax },
      });
    }
  }
  return acceptUnless(refusals, () => ({ ...facts, ...fields }));
}

function fits(model: unknown, value: unknown): boolean {
  if (Array.isArray(model)) {
    return Array.isArray(value) && value.length <= factListItemsMax && value.every(isText);
  }
  return isText(value) || (model === null && value === null);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= factValueCharsMax && value.isWellFormed();
}
