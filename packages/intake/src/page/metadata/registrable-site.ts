/**
 * Labels under which a country's registry gives out names ("example.co.uk"). Own short list instead of the Public Suffix List:
 * it only decides whether two addresses of one page belong together, and errs on "yes" for private suffixes.
 */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  'ac asn biz co com edu go gob gouv gov gob gub id info lg mil muni ne net nom nsw or org police press sch web'.split(
    ' ',
  ),
);

/** The part of a host that one owner registered: "news.example.co.uk" gives "example.co.uk". */
export function registrableSite(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const isShared = labels.length > 2 && top.length === 2 && SECOND_LEVEL.has(second);
  return labels.slice(isShared ? -3 : -2).join('.');
}
