/** Upper bounds of the buckets of answering times, seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

interface Series {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly buckets: number[];
  count: number;
  seconds: number;
}

/** Counts of answers by route, method and status: bounded by the routes there are. */
export class Metrics {
  readonly #series = new Map<string, Series>();

  observe(of: { readonly route: string; readonly method: string; readonly status: number; readonly ms: number }): void {
    const { route, method, status, ms } = of;
    const name = `${method} ${route} ${status}`;
    let series = this.#series.get(name);
    if (!series) {
      series = { route, method, status, buckets: BOUNDS.map(() => 0), count: 0, seconds: 0 };
      this.#series.set(name, series);
    }
    series.count += 1;
    series.seconds += ms / 1000;
    for (const [index, bound] of BOUNDS.entries()) {
      if (ms / 1000 <= bound) series.buckets[index] = (series.buckets[index] ?? 0) + 1;
    }
  }

  /** In the text format of Prometheus, version 0.0.4. `gauges`: further values by name. */
  text(gauges: Readonly<Record<string, number>>): string {
    const lines = ['# TYPE onrecord_http_request_duration_seconds histogram'];
    for (const { route, method, status, buckets, count, seconds } of this.#series.values()) {
      const labels = `method="${method}",route="${route}",status="${status}"`;
      const name = 'onrecord_http_request_duration_seconds';
      for (const [index, bound] of BOUNDS.entries()) {
        lines.push(`${name}_bucket{${labels},le="${bound}"} ${buckets[index] ?? 0}`);
      }
      lines.push(`${name}_bucket{${labels},le="+Inf"} ${count}`);
      lines.push(`${name}_sum{${labels}} ${seconds.toFixed(6)}`, `${name}_count{${labels}} ${count}`);
    }
    for (const [name, value] of Object.entries(gauges)) lines.push(`# TYPE ${name} gauge`, `${name} ${value}`);
    return `${lines.join('\n')}\n`;
  }
}
