import type { Schema } from '@cfworker/json-schema';
import { CHANNELS } from '../engine/draft';
import { SEVERITIES } from '../engine/finding';

/** Pieces of which the schema of a rule pack is made. */
export const text: Schema = { type: 'string', minLength: 1, maxLength: 2_000 };
/** Of something that the entity adds. */
export const id: Schema = { ...text, maxLength: 60, pattern: '^[a-z0-9ñ]+(?:-[a-z0-9ñ]+)*$' };
export const flag: Schema = { type: 'boolean' };
export const severity: Schema = { enum: [...SEVERITIES] };

export const list = (items: Schema, minItems = 0, maxItems?: number): Schema => ({
  type: 'array',
  items,
  ...(minItems > 0 ? { minItems } : {}),
  ...(maxItems === undefined ? {} : { maxItems }),
});

export const channels: Schema = { ...list({ enum: [...CHANNELS] }, 1), uniqueItems: true };

/** An object that may have these keys and no other. */
export const closed = (
  properties: Record<string, Schema>,
  required: readonly string[] = [],
): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length > 0 ? { required: [...required] } : {}),
});
