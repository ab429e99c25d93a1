/** One feature of a trained perceptron: its hash, and its averaged weight for each class. */
export interface FeatureWeights {
  readonly feature: number;
  /** How often the feature took part in a correction. */
  readonly updates: number;
  /** One weight a class; the array is reused for the next feature. */
  readonly weights: Float64Array;
}

/**
 * A multi-class averaged perceptron over hashed features, in training. Rows are made only for features that took part
 * in a correction. All sums are of whole numbers below 2^53, so that the same order of examples gives the same weights
 * on any machine.
 *
 * One decision: fill an Int32Array with feature hashes (0 is not a feature), `step()`, `score(...)`, and on a wrong
 * answer `update(...)`.
 *
 * Method: Collins (2002), Discriminative training methods for hidden Markov models; lazy averaging as in Daumé (2006).
 */
export class Perceptron {
  readonly classes: number;
  #bits = 16;
  #keys = new Int32Array(1 << 16);
  #rowOf = new Int32Array(1 << 16);
  #rows = 0;
  #features = new Int32Array(1 << 12);
  #updates = new Int32Array(1 << 12);
  #weights: Float32Array;
  #weighted: Float64Array;
  #time = 0;
  readonly #scores: Float32Array;

  constructor(classes: number) {
    this.classes = classes;
    this.#weights = new Float32Array((1 << 12) * classes);
    this.#weighted = new Float64Array((1 << 12) * classes);
    this.#scores = new Float32Array(classes);
  }

  /** Number of features that have weights. */
  get size(): number {
    return this.#rows;
  }

  /** Counts one decision. The average of a weight is over decisions, so call it for right answers too. */
  step(): void {
    this.#time++;
  }

  /** The scores of all classes for the first `count` features. The array is reused by the next call. */
  score(features: Int32Array, count: number): Float32Array {
    const scores = this.#scores;
    const weights = this.#weights;
    const classes = this.classes;
    scores.fill(0);
    for (let j = 0; j < count; j++) {
      const row = this.#find(features[j] as number);
      if (row < 0) continue;
      const start = row * classes;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[start + c] as number);
    }
    return scores;
  }

  /** Moves the weights of these features toward class `good` and away from class `bad`. */
  update(features: Int32Array, count: number, good: number, bad: number): void {
    for (let j = 0; j < count; j++) {
      const row = this.#findOrAdd(features[j] as number);
      this.#updates[row] = (this.#updates[row] as number) + 1;
      this.#add(row * this.classes + good, 1);
      this.#add(row * this.classes + bad, -1);
    }
  }

  /** The averaged weights, feature by feature, in the order the features were first corrected. */
  *averaged(): Generator<FeatureWeights> {
    const weights = new Float64Array(this.classes);
    const time = Math.max(1, this.#time);
    for (let row = 0; row < this.#rows; row++) {
      const start = row * this.classes;
      for (let c = 0; c < this.classes; c++) {
        weights[c] = (this.#weights[start + c] as number) - (this.#weighted[start + c] as number) / time;
      }
      yield { feature: this.#features[row] as number, updates: this.#updates[row] as number, weights };
    }
  }

  #add(cell: number, amount: number): void {
    this.#weights[cell] = (this.#weights[cell] as number) + amount;
    this.#weighted[cell] = (this.#weighted[cell] as number) + amount * this.#time;
  }

  #find(feature: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = Math.imul(feature, 0x85ebca6b) >>> (32 - this.#bits);
    for (let key = keys[slot]; key !== 0; key = keys[slot]) {
      if (key === feature) return this.#rowOf[slot] as number;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  #findOrAdd(feature: number): number {
    const found = this.#find(feature);
    if (found >= 0) return found;
    const row = this.#rows++;
    if (row >= this.#features.length) this.#growRows();
    this.#features[row] = feature;
    if (this.#rows > this.#keys.length * 0.6) this.#growKeys();
    else this.#place(feature, row);
    return row;
  }

  #place(feature: number, row: number): void {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(feature, 0x85ebca6b) >>> (32 - this.#bits);
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = feature;
    this.#rowOf[slot] = row;
  }

  #growKeys(): void {
    this.#bits++;
    this.#keys = new Int32Array(1 << this.#bits);
    this.#rowOf = new Int32Array(1 << this.#bits);
    for (let row = 0; row < this.#rows; row++) this.#place(this.#features[row] as number, row);
  }

  #growRows(): void {
    const rows = this.#features.length * 2;
    this.#features = enlarged(this.#features, new Int32Array(rows));
    this.#updates = enlarged(this.#updates, new Int32Array(rows));
    this.#weights = enlarged(this.#weights, new Float32Array(rows * this.classes));
    this.#weighted = enlarged(this.#weighted, new Float64Array(rows * this.classes));
  }
}

function enlarged<T extends Int32Array | Float32Array | Float64Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
