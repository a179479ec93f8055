import mongoose from 'mongoose';
import { pipeline } from 'node:stream/promises';
import { assertBlobId } from '../../store/blob-id.ts';
import type { Blobs } from '../../store/collection.ts';
import { failing, isDuplicateKey } from './mongo-fault.ts';

interface BlobName {
  readonly _id: string;
  readonly file: mongoose.mongo.ObjectId;
}

/**
 * Bytes go to GridFS under a fresh file id; when all are there, one insert gives them their name, and
 * uniqueness of `_id` decides between two writers. A file without a name is never read.
 */
export function createGridFsBlobs(connection: mongoose.Connection): Blobs {
  const names = connection.collection<BlobName>('blobs.names');
  const bucket = (): mongoose.mongo.GridFSBucket => {
    if (!connection.db) throw new mongoose.mongo.MongoRuntimeError('the connection is closed');
    return new mongoose.mongo.GridFSBucket(connection.db, {
      bucketName: 'blobs',
      writeConcern: { w: 'majority', journal: true },
    });
  };
  return {
    write: (id, bytes) =>
      failing(async () => {
        assertBlobId(id);
        if (await names.findOne({ _id: id })) return 'duplicate';
        const upload = bucket().openUploadStream(id);
        await pipeline(bytes, upload);
        try {
          await names.insertOne({ _id: id, file: upload.id });
          return 'inserted';
        } catch (error) {
          if (!isDuplicateKey(error)) throw error;
          await bucket().delete(upload.id);
          return 'duplicate';
        }
      }),
    read: (id) =>
      failing(async () => {
        assertBlobId(id);
        const name = await names.findOne({ _id: id });
        const [file] = name ? await bucket().find({ _id: name.file }).toArray() : [];
        return file && chunks(bucket().openDownloadStream(file._id));
      }),
    remove: (id) =>
      failing(async () => {
        assertBlobId(id);
        const name = await names.findOne({ _id: id });
        if (!name) return;
        await deleteFile(bucket(), name.file);
        await names.deleteOne({ _id: id });
      }),
  };
}

/** The name goes last, so that an erasure that was cut off can be repeated to its end. */
async function deleteFile(
  bucket: mongoose.mongo.GridFSBucket,
  file: mongoose.mongo.ObjectId,
): Promise<void> {
  try {
    await bucket.delete(file);
  } catch (error) {
    const known = (await bucket.find({ _id: file }).toArray()).length > 0;
    if (known || !(error instanceof mongoose.mongo.MongoRuntimeError)) throw error;
  }
}

async function* chunks(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = await failing(() => iterator.next());
    if (next.done) return;
    yield next.value as Uint8Array;
  }
}
