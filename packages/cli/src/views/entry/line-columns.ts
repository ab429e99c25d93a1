/** Where an offset lies, for people: "line 3, column 12", both from 1, columns in UTF-16 units. O(n) once, then O(log n). */
export function lineColumns(text: string): (offset: number) => string {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return `line ${low + 1}, column ${offset - (starts[low] ?? 0) + 1}`;
  };
}
