import { dataVersion, type Store } from '@onrecord/archive';

/** Answers that are kept at once; each is some kilobytes. */
const MOST_KEPT = 64;
/** While the archive is being written, an answer that looks at very many rows is worked out anew after so long. */
const CALM_MS = 3000;

/** An answer and the version of the archive that it is of. */
export interface Kept {
  readonly version: string;
  readonly at: number;
  readonly body: unknown;
}

/** Keeps answers that cost much: many who ask at once wait for one, and writing does not make each of them ask again. */
export class AnswerCache {
  readonly #store: Store;
  readonly #kept = new Map<string, Kept>();
  readonly #asked = new Map<string, Promise<Kept>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The answer under a name: kept if it is of this version or young, else worked out. */
  async get(name: string, work: () => Promise<unknown>): Promise<Kept> {
    const version = await dataVersion(this.#store);
    const known = this.#kept.get(name);
    if (known && (known.version === version || performance.now() - known.at < CALM_MS)) return known;
    const asked = this.#asked.get(name) ?? this.#ask(name, version, work);
    return asked;
  }

  /** After a change that whoever asks next must see. */
  clear(): void {
    this.#kept.clear();
    this.#asked.clear();
  }

  async #ask(name: string, version: string, work: () => Promise<unknown>): Promise<Kept> {
    const asked = work().then((body) => ({ version, at: performance.now(), body }));
    this.#asked.set(name, asked);
    try {
      const kept = await asked;
      if (this.#asked.get(name) !== asked) return kept;
      this.#kept.delete(name);
      this.#kept.set(name, kept);
      const [oldest] = this.#kept.keys();
      if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
      return kept;
    } finally {
      if (this.#asked.get(name) === asked) this.#asked.delete(name);
    }
  }
}
