import mongoose from 'mongoose';
import { StoreFault } from '../../store/collection.ts';

/** Errors of the driver become `StoreFault`; what the caller's own functions throw passes unchanged. */
export async function failing<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    throw isEngineError(error) ? storeFault(error) : error;
  }
}

export function storeFault(error: unknown): StoreFault {
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreFault(`MongoDB did not do what it was asked: ${reason}`, { cause: error });
}

function isEngineError(error: unknown): error is Error {
  return error instanceof mongoose.mongo.MongoError || error instanceof mongoose.Error;
}

const duplicateKeyCode = 11_000;

/** Of an error, or of one write of a bulk. */
export function isDuplicateKey(failure: unknown): boolean {
  return failure instanceof Object && 'code' in failure && failure.code === duplicateKeyCode;
}
