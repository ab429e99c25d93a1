import type { ReportOrigin } from '@onrecord/archive';
import { outletWords } from '../../commands/lists/outlet-words.ts';
import { indented, paperOf } from '../terminal/paper.ts';

/** Where a report's text came from, one line a place: outlet, address, format, encoding, when it was fetched, hash of its bytes. */
export function originsView(
  origins: readonly ReportOrigin[],
  via: string | undefined,
  place: { readonly width: number; readonly colours: boolean },
): string {
  const paper = paperOf(place);
  const lines = origins.flatMap((origin) => indented(originWords(origin), '  ', paper));
  const credit = via === undefined ? [] : indented(`Its head credits ${via}.`, '', paper);
  return `${['Where the text came from', ...lines, ...credit].join('\n')}\n`;
}

function originWords(origin: ReportOrigin): string {
  const { publisher, outlet, url, file, format, charset, fetched, bytesHash, added, byline, published, originId } =
    origin;
  const words = [
    publisher === undefined ? (outlet ?? 'outlet not known') : outletWords(publisher),
    url,
    file,
    [format, charset].filter((one) => one !== undefined).join(', '),
    byline,
    published === undefined ? undefined : `published as given: ${published}`,
    originId === undefined ? undefined : `there: ${originId}`,
    fetched === undefined ? undefined : `fetched ${fetched}`,
    `added ${added}`,
    bytesHash === undefined ? undefined : `SHA-256 ${bytesHash}`,
  ];
  return words.filter((one) => one !== undefined && one !== '').join(' · ');
}
