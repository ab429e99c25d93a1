/** Whether semantic version `a` comes after `b` (semver.org, 11): pre-releases before their release, numbers as numbers. */
export function isNewerVersion(a: string, b: string): boolean {
  return compareVersions(a, b) > 0;
}

function compareVersions(a: string, b: string): number {
  const [coreA = '', preA] = a.split('+')[0]?.split(/-(.*)/s) ?? [];
  const [coreB = '', preB] = b.split('+')[0]?.split(/-(.*)/s) ?? [];
  const core = comparePieces(coreA, coreB);
  if (core !== 0) return core;
  if (preA === undefined || preB === undefined) return Number(preA === undefined) - Number(preB === undefined);
  return comparePieces(preA, preB);
}

function comparePieces(a: string, b: string): number {
  const piecesA = a.split('.');
  const piecesB = b.split('.');
  for (let i = 0; i < Math.max(piecesA.length, piecesB.length); i++) {
    const order = comparePiece(piecesA[i], piecesB[i]);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePiece(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA && isNumberB) return Math.sign(Number(a) - Number(b));
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
