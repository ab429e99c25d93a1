import { dataVersion, type Store } from '@onrecord/archive';
import { bufferOf } from './buffer-of.ts';

/** Bytes of answers that are kept, as JSON; with their packed forms some half more. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Longer answers are rare and not kept. */
const LONGEST = 4 * 1024 * 1024;

/** An answer as JSON, and the version of the archive that it is of. */
export interface Kept {
  readonly version: string;
  readonly at: number;
  /** What it took to be worked out, waiting for others included, ms. */
  readonly took: number;
  readonly json: Buffer<ArrayBuffer>;
  /** Packed forms by encoding, made when they are asked for first. */
  readonly packed: Map<string, Promise<Buffer<ArrayBuffer>>>;
}

export interface Working {
  /** How old an answer may be that is of an earlier version, ms; older where the machine cannot keep up, see `mayBeOld`. */
  readonly calmMs: number;
  /** The answer as JSON. */
  readonly work: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** However slow the machine is, ms. */
const OLDEST = 15_000;

/**
 * Twice as long as it took: where answers take long (many ask, while another program reads reports on the same cores), working each of them out
 * again at every change would make them take longer still.
 */
function mayBeOld({ took }: Kept, calmMs: number): number {
  return Math.max(calmMs, Math.min(OLDEST, 2 * took));
}

/**
 * Keeps answers as long as the archive stays the same, the least used leaving first. Many who ask at once wait for one; and while the archive is
 * being written, not each of them asks again.
 */
export class AnswerCache {
  readonly #store: Store;
  readonly #kept = new Map<string, Kept>();
  readonly #asked = new Map<string, Promise<Kept>>();
  #bytes = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The answer under a name: kept if it is of this version or young, else worked out. */
  async get(name: string, { calmMs, work }: Working): Promise<Kept> {
    const version = await dataVersion(this.#store);
    const known = this.#kept.get(name);
    if (known && (known.version === version || performance.now() - known.at < mayBeOld(known, calmMs))) {
      this.#kept.delete(name);
      this.#kept.set(name, known);
      return known;
    }
    // What others began to ask before a change may lack it: they began with another version, and so have another name.
    const question = `${version} ${name}`;
    return this.#asked.get(question) ?? this.#ask({ name, question, version, work });
  }

  /** After a change that whoever asks next must see. */
  clear(): void {
    this.#kept.clear();
    this.#asked.clear();
    this.#bytes = 0;
  }

  async #ask(of: {
    readonly name: string;
    readonly question: string;
    readonly version: string;
    readonly work: Working['work'];
  }): Promise<Kept> {
    const { name, question, version, work } = of;
    const begun = performance.now();
    const asked = work().then((json): Kept => ({
      version,
      at: performance.now(),
      took: performance.now() - begun,
      json: bufferOf(json),
      packed: new Map(),
    }));
    this.#asked.set(question, asked);
    try {
      const kept = await asked;
      // Not where the cache was cleared meanwhile.
      if (this.#asked.get(question) === asked) this.#keep(name, kept);
      return kept;
    } finally {
      if (this.#asked.get(question) === asked) this.#asked.delete(question);
    }
  }

  #keep(name: string, kept: Kept): void {
    this.#drop(name);
    if (kept.json.length > LONGEST) return;
    this.#kept.set(name, kept);
    this.#bytes += kept.json.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#drop(oldest);
    }
  }

  #drop(name: string): void {
    this.#bytes -= this.#kept.get(name)?.json.length ?? 0;
    this.#kept.delete(name);
  }
}
