import type { Limits } from '../../api/types.ts';

/** What is sent, job by job, and what is too large to be sent at all. */
export interface UploadPlan {
  readonly batches: readonly (readonly File[])[];
  readonly tooLarge: readonly File[];
  /** Bytes of all batches. */
  readonly bytes: number;
}

/** Divides files into as few jobs as the server's limits allow, in their order. */
export function uploadPlan(
  files: readonly File[],
  { uploadBytes, files: most }: Pick<Limits, 'uploadBytes' | 'files'>,
): UploadPlan {
  const batches: File[][] = [];
  let bytes = 0;
  let room = 0;
  for (const file of files) {
    if (file.size > uploadBytes) continue;
    const last = batches.at(-1);
    if (!last || last.length >= most || room < file.size) {
      batches.push([file]);
      room = uploadBytes - file.size;
    } else {
      last.push(file);
      room -= file.size;
    }
    bytes += file.size;
  }
  return { batches, bytes, tooLarge: files.filter(({ size }) => size > uploadBytes) };
}
