import { randomBytes } from 'node:crypto';
import type mongoose from 'mongoose';
import { isDuplicateKey } from './mongo-fault.ts';

/** One document of the collection `store.settings`: what all instances have to agree on. */
export interface Setting {
  readonly _id: string;
  readonly value: string;
}

/** Made by whichever instance comes first; all seal their cursors with it. */
export async function cursorKey(settings: mongoose.Collection<Setting>): Promise<Buffer> {
  try {
    await settings.insertOne({ _id: 'cursor-key', value: randomBytes(32).toString('hex') });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  const stored = await settings.findOne({ _id: 'cursor-key' });
  return Buffer.from(stored?.value ?? '', 'hex');
}
