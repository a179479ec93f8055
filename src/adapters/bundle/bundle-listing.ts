import type { Finding } from '../../audit-log/verify-log.ts';
import {
  bundleBytesMax,
  bundleFilesMax,
  inflateCheckBytesMin,
  inflateRatioMax,
  isBundlePath,
  pointsOutside,
} from './bundle-format.ts';

/** An opened bundle: only files that may be in one; what may not is in `findings` and is never read. */
export interface Bundle {
  /** Sizes in bytes, unpacked, as declared. */
  readonly files: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
  /**
   * A chunk holds good until the next is asked for, and may be written into. Throws `BundleDamaged` when
   * the bytes are not what the container says.
   */
  read(path: string): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/** Neither a folder nor a ZIP, or not there: bad input, not a bundle that fails. */
export class NoBundle extends Error {
  override readonly name = 'NoBundle';
}

export class BundleDamaged extends Error {
  override readonly name = 'BundleDamaged';
}

/** One thing that a container says it holds. */
export interface Listed {
  readonly path: string;
  readonly bytes: number;
  /** As it lies in the container. */
  readonly packedBytes: number;
  readonly ordinary: boolean;
}

/** Takes files one by one and refuses what a bundle may not hold. */
export class Listing {
  readonly files = new Map<string, number>();
  readonly findings: Finding[] = [];
  private readonly folded = new Set<string>();
  private bytes = 0;
  private count = 0;

  /** False: a limit of the whole is exceeded, and nothing more is to be listed. */
  add(item: Listed): boolean {
    this.count += 1;
    this.bytes += item.bytes;
    if (this.count > bundleFilesMax) {
      this.findings.push({ code: 'TOO_MANY_FILES', params: { filesMax: bundleFilesMax } });
      return false;
    }
    if (this.bytes > bundleBytesMax) {
      this.findings.push({ code: 'BUNDLE_TOO_LARGE', params: { bytesMax: bundleBytesMax } });
      return false;
    }
    const finding = this.refusalOf(item);
    if (finding) this.findings.push(finding);
    else this.files.set(item.path, item.bytes);
    return true;
  }

  private refusalOf(item: Listed): Finding | undefined {
    const file = shown(item.path);
    if (pointsOutside(item.path)) return { code: 'PATH_NOT_SAFE', file };
    const folded = item.path.toLowerCase();
    if (this.folded.has(folded)) return { code: 'FILE_TWICE', file };
    this.folded.add(folded);
    if (!item.ordinary) return { code: 'NOT_A_FILE', file };
    if (!isBundlePath(item.path)) return { code: 'FILE_UNKNOWN', file };
    const inflates =
      item.bytes > inflateCheckBytesMin && item.bytes > item.packedBytes * inflateRatioMax;
    return inflates
      ? { code: 'INFLATES_TOO_MUCH', file, params: { ratioMax: inflateRatioMax } }
      : undefined;
  }
}

const shownCharactersMax = 200;

/** A name from a stranger, fit to be shown. */
function shown(path: string): string {
  const printable = path.replaceAll(/[^\x20-\x7e]/g, '?');
  return printable.length > shownCharactersMax
    ? `${printable.slice(0, shownCharactersMax)}…`
    : printable;
}
