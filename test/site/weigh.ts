import { brotliCompressSync, constants } from "node:zlib";

/** Bytes as a reader's browser receives them, pressed as hard as said (0 to 11). */
export const brotliSize = (bytes: Buffer, quality: number): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
