/**
 * Minutes east of UTC of the zone names in dates of feeds: those of RFC 822, section 5.1, and those of Europe, Moscow, Japan and Australia
 * that are used of one zone only. Names of several zones (IST, AST, BST apart, which feeds use of London) are left out.
 */
export const ZONE_NAMES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['bst', 60],
  ['cet', 60],
  ['west', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['jst', 540],
  ['aest', 600],
  ['aedt', 660],
]);
