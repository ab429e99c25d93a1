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
  /** Hash table of feature and row, side by side; a feature is never 0. */
  #slots = new Int32Array(2 << 16);
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
    if (classes === 3) return this.#scoreThree(features, count);
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
      yield {
        feature: this.#features[row] as number,
        updates: this.#updates[row] as number,
        weights,
      };
    }
  }

  /** As `score` for three classes, which the parser asks for most. */
  #scoreThree(features: Int32Array, count: number): Float32Array {
    const weights = this.#weights;
    let [first, second, third] = [0, 0, 0];
    for (let j = 0; j < count; j++) {
      const start = this.#find(features[j] as number) * 3;
      if (start < 0) continue;
      first += weights[start] as number;
      second += weights[start + 1] as number;
      third += weights[start + 2] as number;
    }
    this.#scores[0] = first;
    this.#scores[1] = second;
    this.#scores[2] = third;
    return this.#scores;
  }

  #add(cell: number, amount: number): void {
    this.#weights[cell] = (this.#weights[cell] as number) + amount;
    this.#weighted[cell] = (this.#weighted[cell] as number) + amount * this.#time;
  }

  #find(feature: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (Math.imul(feature, 0x85ebca6b) >>> (32 - this.#bits)) * 2;
    for (let key = slots[slot]; key !== 0; key = slots[slot]) {
      if (key === feature) return slots[slot + 1] as number;
      slot = (slot + 2) & mask;
    }
    return -1;
  }

  #findOrAdd(feature: number): number {
    const found = this.#find(feature);
    if (found >= 0) return found;
    const row = this.#rows++;
    if (row >= this.#features.length) this.#growRows();
    this.#features[row] = feature;
    if (this.#rows > this.#slots.length * 0.3) this.#growSlots();
    else this.#place(feature, row);
    return row;
  }

  #place(feature: number, row: number): void {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(feature, 0x85ebca6b) >>> (32 - this.#bits)) * 2;
    while (this.#slots[slot] !== 0) slot = (slot + 2) & mask;
    this.#slots[slot] = feature;
    this.#slots[slot + 1] = row;
  }

  #growSlots(): void {
    this.#bits++;
    this.#slots = new Int32Array(2 << this.#bits);
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
