import type { NoteKind } from '@onrecord/model';

const stage = 'intake';

/** Why a packed file could not be unpacked to its end. What came before that place has been read. */
export const gzipProblems = {
  damaged: {
    code: 'ONR-INTAKE-165',
    severity: 'error',
    stage,
    message:
      'its gzip data is damaged ({reason}); what could be unpacked before that, {bytes} bytes, was read. Fetch the file again, or unpack what is left of it with gzip -dc.',
  },
  cut: {
    code: 'ONR-INTAKE-166',
    severity: 'error',
    stage,
    message:
      'its gzip data ends too early; what could be unpacked, {bytes} bytes, was read. The file was cut off: fetch it again.',
  },
  bomb: {
    code: 'ONR-INTAKE-167',
    severity: 'error',
    stage,
    message:
      'unpacks to more than {ratio} times its size, which no text does; it was left after {bytes} bytes. If you trust it, unpack it with gunzip and give the unpacked file.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
